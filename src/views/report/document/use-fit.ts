import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { OnePage } from '../../../report/index.ts';

/** One way to set the sheet: size of type in CSS pixels, and how many rows of the grid stand on it. */
interface Setting {
  readonly size: number;
  readonly rows: number;
}

/** Type of under 9 px (6.75 pt) is for the eyes of few: before it comes to that, rows of the grid move to the appendix. */
const sizes = [15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9];
const smallest = [8.5, 8, 7.5, 7, 6.5, 6];
const fewestRows = 5;

export const settingsFor = (rows: number): readonly Setting[] => {
  const fewer = Array.from({ length: Math.max(0, Math.ceil((Math.min(rows, 45) - fewestRows) / 2)) }, (_, step) => ({
    size: 9,
    rows: Math.max(fewestRows, Math.min(rows, 45) - 2 * (step + 1)),
  }));
  const least = Math.min(rows, fewestRows);
  return [...sizes.map((size) => ({ size, rows: Math.min(rows, 45) })), ...fewer, ...smallest.map((size) => ({ size, rows: least }))];
};

export interface Fit extends Setting {
  readonly sheet: RefObject<HTMLDivElement | null>;
}

/** Tries the settings from the largest until the content stands inside the sheet, again when the letters have come. */
export const useFit = (onePage: OnePage): Fit => {
  const sheet = useRef<HTMLDivElement>(null);
  const [letters, setLetters] = useState(false);
  const [tried, setTried] = useState({ of: onePage, letters, at: 0 });
  const settings = settingsFor(onePage.grid.rows.length);
  const at = tried.of === onePage && tried.letters === letters ? tried.at : 0;
  useEffect(() => {
    let stale = false;
    void document.fonts.ready.then(() => {
      if (!stale) setLetters(true);
    });
    return () => {
      stale = true;
    };
  }, []);
  useLayoutEffect(() => {
    const box = sheet.current;
    if (box !== null && box.scrollHeight > box.clientHeight && at < settings.length - 1) setTried({ of: onePage, letters, at: at + 1 });
  }, [onePage, letters, at, settings.length]);
  return { sheet, ...settings[at]! };
};
