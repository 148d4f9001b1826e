/** Pictures of a chart that stand alone: styles become attributes, caption and source go inside. No markup is parsed (Trusted Types). */

const inlined = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;
const space = 'http://www.w3.org/2000/svg';
const margin = 8;

export interface PictureWords {
  readonly caption: string;
  /** What the marks mean, as it stands above the chart. */
  readonly key: readonly { readonly mark: SVGSVGElement; readonly words: string }[];
  readonly source: string;
  readonly sample: boolean;
}

/** Text of an `.svg` file of what is on screen: caption, key, chart, source, and SAMPLE where it is sample data. */
export const svgText = (svg: SVGSVGElement, { caption, key, source, sample }: PictureWords): string => {
  const { width, height } = svg.getBoundingClientRect();
  const root = getComputedStyle(document.documentElement);
  const color = (token: string): string => root.getPropertyValue(token).trim();
  const page = document.createElementNS(space, 'svg');
  const back = document.createElementNS(space, 'rect');
  page.append(back);
  const sampleWidth = sample ? 80 : 0;
  let y = 22;
  for (const text of wrapped(caption, width - sampleWidth, 15)) {
    page.append(line(text, { x: margin, y }, 15, color('--ink'), '600'));
    y += 19;
  }
  if (sample) page.append(line('SAMPLE', { x: width - sampleWidth, y: 22 }, 16, color('--sample'), '800'));
  for (const row of keyRows(key, width)) {
    for (const { x, mark, words } of row) {
      const drawn = copyOf(mark);
      setAll(drawn, { x, y: y - 12, width: markWidth, height: 16 });
      page.append(drawn, line(words, { x: x + markWidth + 6, y }, 12, color('--muted'), '400'));
    }
    y += 18;
  }
  const inner = copyOf(svg);
  setAll(inner, { x: 0, y, width, height });
  page.append(inner);
  y += height + 18;
  for (const text of wrapped(source, width, 11)) {
    page.append(line(text, { x: margin, y }, 11, color('--muted'), '400'));
    y += 14;
  }
  setAll(back, { width, height: y, fill: color('--surface') });
  setAll(page, { xmlns: space, width, height: y, viewBox: `0 0 ${width} ${y}`, 'font-family': 'Public Sans, Segoe UI, Arial, sans-serif' });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}`;
};

const markWidth = 22;
/** Of a letter, as a share of its size; on the safe side for the fonts a picture may be shown in. */
const letter = 0.56;

/** Lines that fit; a picture cannot break its own. */
const wrapped = (text: string, width: number, size: number): readonly string[] => {
  const most = Math.max(12, Math.floor((width - 2 * margin) / (size * letter)));
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
};

interface Placed {
  readonly x: number;
  readonly mark: SVGSVGElement;
  readonly words: string;
}

const keyRows = (key: PictureWords['key'], width: number): readonly (readonly Placed[])[] => {
  const rows: Placed[][] = [];
  let x = Infinity;
  for (const { mark, words } of key) {
    const wide = markWidth + 6 + words.length * 12 * letter + 16;
    if (x + wide > width) {
      rows.push([]);
      x = margin;
    }
    rows.at(-1)?.push({ x, mark, words });
    x += wide;
  }
  return rows;
};

const copyOf = (svg: SVGSVGElement): SVGSVGElement => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inlineStyles(svg, copy);
  return copy;
};

/** At least twice the size on screen; to the clipboard, or as a file where the clipboard is refused. */
export const copyPng = async (svg: string, fileName: string): Promise<'copied' | 'saved'> => {
  const blob = await toPng(svg);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return 'copied';
  } catch {
    saveBlob(fileName, blob);
    return 'saved';
  }
};

export const saveText = (fileName: string, type: string, text: string): void =>
  saveBlob(fileName, new Blob([text], { type: `${type};charset=utf-8` }));

const saveBlob = (fileName: string, blob: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName.replaceAll(/[^\w.-]+/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

const toPng = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.max(2, devicePixelRatio);
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The browser could not draw the picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** A saved file has no style sheet: what the page computed is written on each element. */
const inlineStyles = (from: Element, to: Element): void => {
  const computed = getComputedStyle(from);
  for (const property of inlined) {
    const value = computed.getPropertyValue(property);
    if (value !== '') to.setAttribute(property, value);
  }
  to.removeAttribute('style');
  to.removeAttribute('class');
  [...from.children].forEach((child, index) => {
    const twin = to.children[index];
    if (twin !== undefined) inlineStyles(child, twin);
  });
};

const line = (
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  fill: string,
  weight: string,
): SVGTextElement => {
  const element = document.createElementNS(space, 'text');
  setAll(element, { x, y, 'font-size': size, 'font-weight': weight, fill });
  element.textContent = text;
  return element;
};

const setAll = (element: Element, attributes: Readonly<Record<string, string | number>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
};
