import type { WhatIfInputs } from '../../domain/goal-checks.ts';

/** Rates that are used where the user sets none; each names its source. */
export const usualInputs: WhatIfInputs = {
  replacement: {
    low: 0.16,
    usual: 0.21,
    high: 0.5,
    source:
      '16–50 % of pay a leaver, usually 21 %: median of 27 case studies 1992–2007, executives and physicians left out (Boushey & Glynn 2012)',
  },
  benefitsLoad: {
    low: 0.0765,
    usual: 0.0765,
    high: 0.0765,
    source:
      '7.65 % on top of pay: the employer’s part of Social Security and Medicare (26 U.S.C. 3111); add your own pension and other rates',
  },
};
