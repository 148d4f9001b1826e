import type { Page } from 'playwright-core';

/** Waits until nothing on the page is on its way any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(150);
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], [role="progressbar"], [data-loading="true"]') === null,
    undefined,
    {
      timeout: 120_000,
    },
  );
};

/** Loads the sample data with the one click; answers with the milliseconds from the click to the finished overview. */
export const loadSample = async (page: Page): Promise<number> => {
  const from = Date.now();
  await page.getByRole('button', { name: 'Try it with sample data' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 120_000 });
  await settled(page);
  return Date.now() - from;
};

export interface Upload {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Adds files by the picker of the page that is open. */
export const addFiles = async (page: Page, uploads: readonly Upload[]): Promise<void> => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(uploads.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })));
  await page.waitForFunction(() => location.hash.startsWith('#/import'));
  await page.locator('main [aria-busy]').first().waitFor();
  await settled(page);
};
