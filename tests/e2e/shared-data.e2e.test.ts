import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { addFiles, settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

/** Public HR files with independently computed figures; they stand beside the repository and are never part of it. */
const folder = resolve('../shared/data');

interface Check {
  /** Metric page and its view. */
  readonly page: string;
  /** The line of the table twin to read; the whole organization when left out. `part` reads the twin of the parts. */
  readonly group?: string;
  readonly part?: string;
  readonly truth: (truth: Truth) => number;
  /** A pay stated by the month is shown by the year. */
  readonly times?: number;
}

interface Truth {
  readonly common: Record<string, never>;
  readonly answers: Record<string, never>;
}

/** Walks a path of keys; keys hold dots and blanks, so they come as a list. */
const at =
  (...path: readonly string[]) =>
  (truth: Truth): number => {
    const found = path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], truth);
    if (typeof found !== 'number') throw new Error(`The truth has no number at ${path.join(' → ')}.`);
    return found;
  };

const cases: readonly {
  readonly file: string;
  readonly also?: readonly string[];
  readonly truth: string;
  readonly checks: readonly Check[];
}[] = [
  {
    file: 'HRDataset_v13.csv',
    truth: 'HRDataset_v13',
    checks: [
      { page: 'headcount', truth: at('common', 'headcount') },
      { page: 'headcount', group: 'Production', truth: at('common', 'headcount_by_department', 'Production') },
      { page: 'median-pay', truth: at('common', 'median_pay') },
      { page: 'median-pay', group: 'IT/IS', truth: at('common', 'median_pay_by_department', 'IT/IS', 'median') },
      { page: 'pay-gap-raw', truth: at('common', 'gender_pay_gap', 'median_gap') },
      { page: 'voluntary-turnover?p=2016-12', truth: at('common', 'turnover_by_year', '2016', 'voluntary_rate_person_years') },
      { page: 'total-separations?p=2016-12', truth: at('common', 'turnover_by_year', '2016', 'rate_person_years') },
      {
        page: 'item-mean?facet=EngagementSurvey',
        group: 'Production',
        truth: at('common', 'survey_mean_by_department', 'EngagementSurvey', 'Production', 'mean'),
      },
    ],
  },
  {
    file: 'exit_dete_survey.csv',
    truth: 'exit_dete_survey',
    checks: [{ page: 'separation-count', part: 'all on file', truth: at('common', 'separations') }],
  },
  {
    file: 'promotion_av_train.csv',
    truth: 'promotion_av_train',
    checks: [
      { page: 'promotion-rate', truth: at('common', 'promotion_rate') },
      { page: 'promotion-rate?by=gender', group: 'f', truth: at('common', 'promotion_rate_by_gender', 'f', 'rate') },
      { page: 'promotion-rate?by=gender', group: 'm', truth: at('common', 'promotion_rate_by_gender', 'm', 'rate') },
      { page: 'promotion-impact-ratio', truth: at('common', 'promotion_impact', 'impact_ratio') },
    ],
  },
  {
    file: 'ibm_attrition_modeldata.csv',
    truth: 'ibm_attrition_modeldata',
    checks: [
      { page: 'median-pay', truth: at('common', 'median_pay'), times: 12 },
      { page: 'leaver-share', truth: at('common', 'attrition') },
      { page: 'leaver-share', group: 'Sales', truth: at('common', 'attrition_by_department', 'Sales', 'rate') },
      { page: 'promotion-rate', truth: at('common', 'promotion_rate') },
    ],
  },
  {
    file: 'montgomery_md_2016_salaries.csv',
    truth: 'montgomery_md_2016_salaries',
    checks: [
      { page: 'headcount', truth: at('common', 'headcount') },
      { page: 'median-pay', truth: at('common', 'median_pay') },
      { page: 'pay-gap-raw', truth: at('common', 'gender_pay_gap', 'median_gap') },
      { page: 'overtime-share', truth: at('answers', 'overtime_share') },
    ],
  },
  {
    file: 'allinone_employee_data.csv',
    also: ['allinone_employee_engagement_survey_data.csv', 'allinone_recruitment_data.csv'],
    truth: 'allinone',
    checks: [
      { page: 'total-separations?p=2022-12', truth: at('common', 'turnover_by_year', '2022', 'rate_person_years') },
      {
        page: 'item-mean?facet=EngagementScore&by=department',
        group: 'Admin Offices',
        truth: at('common', 'survey_items_by_department', 'Admin Offices', 'EngagementScore', 'mean'),
      },
    ],
  },
];

let app: BuiltApp;
beforeAll(async () => {
  if (existsSync(folder)) app = await openBuiltApp();
});
afterAll(() => app?.close());

describe.skipIf(!existsSync(folder))('public HR files on the page (skipped where ../shared/data is absent)', () => {
  it.each(cases)('$file shows the figures that were computed for it elsewhere', async ({ file, also = [], truth: name, checks }) => {
    const truth = JSON.parse(readFileSync(resolve(folder, 'truth', `${name}.json`), 'utf8')) as Truth;
    const { page, complaints } = await openWatchedPage(app);
    await addFiles(
      page,
      [file, ...also].map((one) => ({ name: one, content: readFileSync(resolve(folder, one)) })),
    );
    await page.getByRole('button', { name: 'Show findings' }).click();
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 60_000 });
    for (const check of checks) {
      const shown = await shownOn(page, check);
      const expected = check.truth(truth) * (check.times ?? 1);
      expect(
        Math.abs(shown.value - expected),
        `${file} ${check.page} ${check.group ?? ''}: “${shown.text}” for ${expected}`,
      ).toBeLessThanOrEqual(shown.rounding);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

const shownOn = async (page: Page, { page: address, group, part }: Check) => {
  await page.evaluate((path) => (location.hash = path), `#/metric/${address}`);
  await settled(page);
  if (group === undefined && part === undefined)
    return numberOf(await page.getByRole('region', { name: 'Whole organization' }).locator('strong').first().innerText());
  const twins = page.getByRole('button', { name: 'Table', exact: true });
  const twin = part === undefined ? twins.first() : twins.last();
  if ((await twin.getAttribute('aria-pressed')) !== 'true') await twin.click();
  const label = (part ?? group)!;
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
  return numberOf(await row.getByRole('cell').nth(1).innerText());
};

/** `8.5 % a year` → 0.085, right to half of the last digit shown. */
const numberOf = (text: string): { readonly text: string; readonly value: number; readonly rounding: number } => {
  const found = /[−-]?[\d,]+(?:\.(\d+))?/.exec(text);
  if (found === null) throw new Error(`“${text}” holds no number.`);
  const scale = text.includes('%') ? 0.01 : 1;
  const decimals = found[1]?.length ?? 0;
  const value = Number(found[0].replaceAll(',', '').replace('−', '-')) * scale;
  return { text, value, rounding: 0.5 * 10 ** -decimals * scale + 1e-9 };
};
