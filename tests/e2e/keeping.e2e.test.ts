import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rosterOf } from '../kill/planted.ts';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { backUp, isKept, keep, leftInBrowser, openKept, openSettings, restore, saidOnScreens, wipeEverything } from './kept-workspace.ts';
import { filesOf, smallOrganization } from './small-groups.ts';
import { addFiles, loadSample } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

const words = 'made-up words of a workspace';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const again = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(app.address);
  await page.locator('h1').waitFor();
};
/** A few dozen people: enough for what does not depend on how much there is. */
const loadSmall = async (page: Page): Promise<void> => {
  await addFiles(page, filesOf(smallOrganization()));
  await page.getByRole('button', { name: 'Show findings' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 120_000 });
};
const calm = async ({ strayRequests, complaints, violations }: Watch): Promise<void> =>
  expect([strayRequests, await violations(), complaints]).toEqual([[], [], []]);

describe('a kept workspace', () => {
  it('is there after a reload: every screen says the same, decisions made after keeping included', async () => {
    const watch = await openWatchedPage(app);
    const { page } = watch;
    await loadSample(page);
    await page.getByRole('link', { name: 'Not kept: storage settings' }).waitFor();
    await keep(page, { name: 'Made-up county' });
    await page.getByLabel('Name on the page').fill('County of Elsewhere');
    await page.getByRole('link', { name: 'Keeping …: storage settings' }).waitFor();
    await isKept(page);
    const before = await saidOnScreens(page);
    await again(page);
    expect(await page.locator('footer').innerText()).toContain('not kept');
    await openKept(page, /^Open Made-up county$/);
    expect(await page.getByRole('banner').innerText()).toContain('County of Elsewhere');
    expect(await page.locator('footer').innerText()).toContain('kept in this browser, encrypted; no backup yet');
    expect(await saidOnScreens(page)).toEqual(before);
    await calm(watch);
  });

  it('under a passphrase: locked on demand nothing is on screen, a wrong one is told, the right one brings all back', async () => {
    const watch = await openWatchedPage(app);
    const { page } = watch;
    await loadSmall(page);
    await keep(page, { name: 'Made-up county', passphrase: words });
    await page.getByLabel('Name on the page').fill('County of Example');
    await page.getByRole('link', { name: 'Keeping …: storage settings' }).waitFor();
    await isKept(page);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('link', { name: 'Locked: storage settings' }).waitFor();
    const locked = await page.locator('body').innerText();
    expect(locked).not.toMatch(/County of Example|Made-up county|Laboratory/);
    await page.getByRole('button', { name: /^Open Locked workspace/ }).click();
    await page.getByRole('dialog').getByLabel('Passphrase').fill('not these words');
    await page.keyboard.press('Enter');
    await page.getByText('This is not the passphrase of this workspace.').waitFor();
    await page.keyboard.press('Escape');
    await openKept(page, /^Open Locked workspace/, words);
    expect(await page.getByRole('banner').innerText()).toContain('County of Example');
    await calm(watch);
  });

  it('a second tab is read-only, says so, and takes over; the first then says so', async () => {
    const watch = await openWatchedPage(app);
    const { page } = watch;
    await loadSmall(page);
    await keep(page, { name: 'Made-up county' });
    const second = await page.context().newPage();
    await second.goto(app.address);
    await openKept(second, /^Open Made-up county$/);
    await second.getByText('Read-only: this workspace is open in another tab').waitFor();
    await second.getByRole('button', { name: 'Take over' }).click();
    await isKept(second);
    await page.getByText('Read-only: this workspace is open in another tab').waitFor();
    await openSettings(second);
    await second.getByLabel('Name on the page').fill('Taken over');
    await second.getByRole('link', { name: 'Keeping …: storage settings' }).waitFor();
    await isKept(second);
    await page.getByRole('button', { name: 'Take over' }).click();
    await isKept(page);
    expect(await page.getByRole('banner').innerText()).toContain('Taken over');
    await calm(watch);
  });

  it('backup, wipe, restore in a browser that never saw it: the same on every screen; after the wipe nothing is left', async () => {
    const watch = await openWatchedPage(app);
    const { page } = watch;
    await loadSample(page);
    await keep(page, { name: 'Made-up county' });
    const before = await saidOnScreens(page);
    const backup = await backUp(page, words);
    await wipeEverything(page);
    expect(await leftInBrowser(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await again(page);
    await page.getByText('Nothing is kept in this browser.').waitFor();

    const elsewhere = await openWatchedPage(app);
    await restore(elsewhere.page, backup, words);
    expect(await saidOnScreens(elsewhere.page)).toEqual(before);
    await calm(elsewhere);
  });
});

describe('when it cannot be kept', () => {
  it('P9: a full disk is told with what is missing, what was kept is whole, and there is a way on', async () => {
    const watch = await openWatchedPage(app);
    const { page } = watch;
    await addFiles(page, [{ name: 'staff.csv', content: rosterOf(20_000) }]);
    await openSettings(page);
    // The copy that works without the server takes room of its own while it is made.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const session = await page.context().newCDPSession(page);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', { origin: app.address, quotaSize: used + 200_000 });
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Keep in this browser' });
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await dialog.getByRole('alert').getByText(/ MB/).waitFor();
    expect(await dialog.getByRole('alert').innerText()).toMatch(/needs \d+ MB|\d MB short/);
    await session.send('Storage.overrideQuotaForOrigin', { origin: app.address });
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await isKept(page);
    await calm(watch);
  });

  it('asks before the page is left only while something would be lost', async () => {
    const { page } = await openWatchedPage(app);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const csv =
      'Employee ID,Department,Job Title,Hire Date,Annual Salary\n1,Fleet,Clerk,2020-01-02,50000\n2,Parks,Clerk,2021-01-02,52000\n';
    await addFiles(page, [{ name: 'staff.csv', content: csv }]);
    await page.locator('body').click();
    await page.close({ runBeforeUnload: true });
    await page.waitForTimeout(1000);
    expect(asked).toEqual(['beforeunload']);
    await keep(page, { name: 'Made-up works' });
    await page.close({ runBeforeUnload: true });
    await page.waitForEvent('close');
    expect(asked).toEqual(['beforeunload']);
  });
});
