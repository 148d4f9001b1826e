import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { textOfPdf } from './pdf-text.ts';
import { settled } from './steps.ts';

/** Everything the page says: text in sight and not, every attribute but the made-up ids, the address, the window's title. */
export const saidByDom = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const made =
      /^(id|for|class|style|name|d|points|transform|viewBox|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|src)$|^aria-(labelledby|describedby|controls)$/;
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => !made.test(name)).map(({ name, value }) => `${name}=${value}`),
    );
    return [document.body.textContent, ...attributes, location.href, document.title].join('\n');
  });

export interface Said {
  /** What is on screen first: the same for the same released figures. */
  readonly first: string;
  /** All that can be got from the screen. */
  readonly all: string;
  /** What is on paper. */
  readonly paper: string;
}

/** Goes to a route and takes all one can get there: table twins, readouts under the pointer, files, clipboard, paper. */
export const saidOn = async (page: Page, route: string): Promise<Said> => {
  await page.evaluate((path) => (location.hash = path), `#${route}`);
  await settled(page);
  await page.waitForTimeout(200);
  const first = await saidByDom(page);
  const parts = [first];
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  for (const row of await page.locator('figure g[data-row]').all()) {
    await row.hover({ timeout: 2000, force: true }).catch(() => undefined);
  }
  parts.push(await saidByDom(page));
  for (const name of ['SVG', 'CSV']) {
    for (const button of await page.getByRole('button', { name, exact: true }).all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      parts.push(download.suggestedFilename(), readFileSync((await download.path())!, 'utf8'));
    }
  }
  for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) await button.click();
  await settled(page);
  parts.push(await saidByDom(page));
  await page.locator('h1').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  parts.push(await page.evaluate(() => navigator.clipboard.readText()));
  const paper = textOfPdf(await page.pdf({ format: 'Letter' }));
  return { first, all: [...parts, paper].join('\n'), paper };
};
