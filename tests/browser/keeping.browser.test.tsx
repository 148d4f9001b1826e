import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { KeepingState } from '../../src/views/keeping/keeping-contract.ts';
import { fixtureKeeping, keepingState, openWorkspace } from './fixture-keeping.ts';
import { fixtureSession } from './fixture-session.ts';
import { byText, overflow, settled, showApp, violations, widths, type Scheme } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const show = async (address: string, state: KeepingState, scheme: Scheme = 'light') => {
  const { keeping, asked } = fixtureKeeping(state);
  ({ close } = await showApp(address, fixtureSession(), scheme, 1280, keeping));
  return asked;
};
const text = (): string => document.body.textContent ?? '';
const press = async (name: string | RegExp): Promise<void> => {
  byText('button', name).click();
  await new Promise((resume) => setTimeout(resume, 120));
};
const type = (label: string, words: string): Promise<void> => userEvent.fill(page.getByLabelText(label, { exact: true }), words);

const full = { about: 'keeping', code: 'full', message: 'The storage is 12 MB short.' } as const;
const states: readonly (readonly [string, KeepingState])[] = [
  ['nothing is open', keepingState()],
  ['kept', keepingState({ open: openWorkspace() })],
  ['kept under the key of the browser', keepingState({ open: openWorkspace({ key: 'device' }) })],
  ['changes are not kept', keepingState({ open: openWorkspace({ unkept: true }), problem: full })],
  ['read-only', keepingState({ open: openWorkspace({ as: 'reader' }) })],
  ['read-only, and the other tab has gone on', keepingState({ open: openWorkspace({ as: 'reader', behind: true }) })],
  ['stopped', keepingState({ open: openWorkspace({ as: 'stopped' }) })],
  [
    'damaged and not keepable',
    keepingState({ open: openWorkspace({ damaged: ['staff.csv', null], unkeepable: [{ name: 'more.csv', because: 'It has changed.' }] }) }),
  ],
  ['locked', keepingState({ locked: true })],
  [
    'nothing may be kept',
    keepingState({ off: 'Keeping is off: you chose to keep nothing on this computer.', keepsNothing: true, list: [], storage: null }),
  ],
  ['impossible here', keepingState({ off: 'Keeping is off: this page came over http.', list: [], storage: null })],
];

describe.each(states)('%s', (_, state) => {
  it.each<Scheme>(['light', 'dark'])('has no accessibility violation, %s', async (scheme) => {
    await show('/settings', state, scheme);
    expect(await violations()).toEqual([]);
  });

  it('never scrolls sideways at 1440, 1280 and 390', async () => {
    await show('/settings', state);
    const over: number[] = [];
    for (const width of widths) {
      await page.viewport(width, 844);
      await settled();
      over.push(overflow());
    }
    expect(over).toEqual([0, 0, 0]);
  });
});

describe('what is said', () => {
  it.each([
    ['Not kept', 'not kept: what is in this tab is gone', keepingState()],
    ['Kept', 'kept in this browser, encrypted; no backup yet', keepingState({ open: openWorkspace() })],
    ['Not all kept', 'not everything is kept', keepingState({ open: openWorkspace(), problem: full })],
    ['Read-only', 'read-only: open in another tab', keepingState({ open: openWorkspace({ as: 'reader' }) })],
    ['Locked', 'locked: the key is gone from this tab', keepingState({ locked: true })],
  ] as const)('%s, in the head and at the foot of every screen', async (short, sentence, state) => {
    await show('/bench', state);
    expect(document.querySelector('header [aria-label$="storage settings"]')?.textContent).toBe(short);
    expect(document.querySelector('footer')?.textContent).toContain(sentence);
  });

  it('leaders see whether it is kept, and no file by name', async () => {
    const { keeping } = fixtureKeeping(
      keepingState({ open: openWorkspace({ damaged: ['staff.csv'], unkeepable: [{ name: 'more.csv', because: '' }] }) }),
    );
    ({ close } = await showApp('/overview', fixtureSession({ audience: 'leader' }), 'light', 1280, keeping));
    expect(text()).not.toMatch(/staff\.csv|more\.csv/);
    expect(document.querySelector('header')?.textContent).toContain('Not all kept');
  });

  it('a file kept for longer than asked is asked about', async () => {
    await show('/settings', keepingState({ open: openWorkspace() }));
    expect(text()).toContain('Is this data still needed?');
    await press('Later');
    expect(text()).not.toContain('Is this data still needed?');
  });
});

describe('what is asked', () => {
  it('keeping: a name, and a passphrase only when it was typed twice alike', async () => {
    const asked = await show('/settings', keepingState({ list: [] }));
    await press('Keep');
    expect(await violations()).toEqual([]);
    await userEvent.fill(page.getByLabelText('Name of the workspace'), 'Works');
    await userEvent.click(page.getByRole('radio', { name: 'A passphrase' }));
    await type('Passphrase', 'four or five words');
    await type('The same once more', 'four or six words');
    expect(text()).toContain('The two differ.');
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([]);
    await type('The same once more', 'four or five words');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => asked).toEqual(['keep "Works" "four or five words"']);
  });

  it('under a passphrase: whether the name shows, which it does not by itself', async () => {
    const asked = await show('/settings', keepingState({ list: [] }));
    await press('Keep');
    await userEvent.fill(page.getByLabelText('Name of the workspace'), 'Works');
    await userEvent.click(page.getByRole('radio', { name: 'A passphrase' }));
    await type('Passphrase', 'four or five words');
    await type('The same once more', 'four or five words');
    await userEvent.click(page.getByRole('switch', { name: 'Show its name while it is locked' }));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => asked).toEqual(['keep "Works" "four or five words"', 'showName true']);
  });

  it('a computer on which nothing may stay: the ways to keep are gone, and it can be taken back', async () => {
    const off = 'Keeping is off: you chose to keep nothing on this computer.';
    const asked = await show('/settings', keepingState({ off, keepsNothing: true, list: [], storage: null }));
    expect(text()).toContain(off);
    const offered = [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(offered.filter((name) => name === 'Keep' || name === 'Restore a backup')).toEqual([]);
    await userEvent.click(page.getByRole('switch', { name: 'Keep nothing on this computer' }));
    expect(asked).toEqual(['keepNothing false']);
    close();
    await show('/settings', keepingState({ open: openWorkspace() }));
    expect(page.getByRole('switch', { name: 'Keep nothing on this computer' }).element()).toHaveProperty('disabled', true);
    expect(text()).toContain('wipe it first');
  });

  it('a tab that reads shows on demand what the other has kept', async () => {
    const asked = await show('/bench', keepingState({ open: openWorkspace({ as: 'reader', behind: true }) }));
    await press('Show them');
    expect(asked).toEqual(['catchUp']);
  });

  it('from a file on the disk no key of the browser is offered', async () => {
    await show('/settings', keepingState({ list: [], storage: { ...keepingState().storage!, deviceKey: false } }));
    await press('Keep');
    await expect.poll(text).toContain('From a file on the disk a passphrase is needed');
    expect(document.querySelectorAll('[role="dialog"] input[type="radio"]')).toHaveLength(0);
  });

  it('taking over and trying again', async () => {
    const asked = await show('/bench', keepingState({ open: openWorkspace({ as: 'reader', key: 'device' }) }));
    await press('Take over');
    expect(asked).toEqual(['open "5b0e7c1a" {"takeOver":true}']);
    close();
    const again = await show('/bench', keepingState({ open: openWorkspace(), problem: full }));
    await press('Try again');
    expect([again, text().includes('12 MB short')]).toEqual([['keepAgain'], true]);
  });

  it.each(['Back up', 'Change or remove the passphrase', 'Restore a backup', 'Wipe this workspace', 'Wipe everything'])(
    '%s: a dialog without a violation that Esc closes',
    async (name) => {
      await show('/settings', keepingState({ open: openWorkspace() }));
      await press(name);
      expect(document.querySelectorAll('[role="dialog"]')).toHaveLength(1);
      expect(await violations()).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => document.querySelectorAll('[role="dialog"]').length).toBe(0);
    },
  );

  it.each([
    [[], 'Nothing is left.'],
    [['database job-quality-benchmark-keys'], 'Still there: database job-quality-benchmark-keys.'],
  ])('a wipe is proved: left over %j', async (wiped, words) => {
    await show('/start', keepingState({ list: [], storage: null, wiped }));
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain(words);
    expect(await violations()).toEqual([]);
  });

  it('a wipe asks once more', async () => {
    const asked = await show('/settings', keepingState());
    await press('Wipe everything');
    expect(asked).toEqual([]);
    byText('[role="dialog"] button[type="submit"]', 'Wipe everything').click();
    await expect.poll(() => asked).toEqual(['wipeAll']);
  });
});
