import {
  families,
  principles,
  responsibleLevels,
  type PainPointFamily,
  type Principle,
  type ResponsibleLevel,
} from '../../domain/framework.ts';
import { levers, type Lever } from '../../domain/lever.ts';
import { cell, listed } from './cell.ts';

/** Short codes of the content files. */
export const principleCodes: Readonly<Record<string, Principle>> = {
  EA: 'earnings',
  SC: 'schedules',
  SS: 'safety-and-security',
  LD: 'learning-and-development',
  VR: 'voice-and-representation',
  BE: 'benefits',
  PM: 'purpose-and-meaning',
  EC: 'environment-and-culture',
};

const familyCodes: Readonly<Record<string, PainPointFamily>> = {
  HI: 'hiring',
  TU: 'turnover',
  AD: 'advancement',
  DC: 'candidate-diversity',
  DL: 'leadership-diversity',
  PE: 'engagement',
};

export const leverCodes: Readonly<Record<string, Lever>> = Object.fromEntries(
  (Object.keys(levers) as Lever[]).map((lever) => [levers[lever].code, lever]),
);

const levelLetters: Readonly<Record<string, ResponsibleLevel>> = Object.fromEntries(
  (Object.keys(responsibleLevels) as ResponsibleLevel[]).map((level) => [responsibleLevels[level].letter, level]),
);

const known = <T>(codes: Readonly<Record<string, T>>) =>
  cell(listed(Object.keys(codes)), (text) => (Object.hasOwn(codes, text) ? codes[text] : undefined));

export const principleCell = known(principleCodes);
export const familyCell = known(familyCodes);
export const leverCell = known(leverCodes);
export const levelCell = known(levelLetters);

/** Codes parted by a space, or `all`. */
const many = <T>(codes: Readonly<Record<string, T>>, all: readonly T[], orNone: boolean) =>
  cell(`all, or codes among ${listed(Object.keys(codes))}${orNone ? ', or nothing' : ''}`, (text) => {
    if (text === 'all') return all;
    const parts = text.split(' ').filter((part) => part !== '');
    const found = parts.flatMap((part) => (Object.hasOwn(codes, part) ? [codes[part]!] : []));
    return found.length === parts.length && new Set(parts).size === parts.length && (orNone || parts.length > 0) ? found : undefined;
  });

export const principlesCell = many(principleCodes, Object.keys(principles) as Principle[], false);
export const principlesOrNoneCell = many(principleCodes, Object.keys(principles) as Principle[], true);
export const familiesCell = many(familyCodes, Object.keys(families) as PainPointFamily[], false);
