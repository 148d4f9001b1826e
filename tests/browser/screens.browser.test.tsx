import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fixtureSession } from './fixture-session.ts';
import { overflow, settled, showApp, violations, widths, type Scheme } from './show-app.tsx';

const screens = [
  ['/overview', /behind/],
  ['/pain', /pain points/],
  ['/metrics', /can be measured/],
  ['/topic/pay', /Pay to market/],
  ['/topic/retention', /Voluntary turnover/],
  ['/topic/survey', /Favorable answers/],
  ['/metric/pay-to-market', /Pay to market/],
  ['/metric/early-leavers', /First-year leavers/],
  ['/metric/leadership-parity', /cannot be measured yet/],
  ['/study/pay-gap', /women earn 6\.0 % less/],
  ['/study/selection', /Female hired at 0\.67/],
  ['/bench', /market pack/],
  ['/data', /held back/],
  ['/settings', /rest on/],
] as const;

const empty = fixtureSession({
  status: 'empty',
  sample: false,
  dataAsOf: null,
  organizationName: '',
  plans: [],
  refused: [],
  periods: [],
  cuts: [],
  occupationMatches: [],
  commitments: [],
});

let close = () => {};
afterEach(() => close());

const show = async (...args: Parameters<typeof showApp>) => {
  ({ close } = await showApp(...args));
};

describe.each<Scheme>(['light', 'dark'])('in %s', (scheme) => {
  it.each(screens)('%s has no accessibility violation, one h1 with its finding, a title', async (address, finding) => {
    await show(address, fixtureSession(), scheme);
    expect(document.documentElement.dataset['mantineColorScheme']).toBe(scheme);
    expect(await violations()).toEqual([]);
    const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent);
    expect(headings).toEqual([expect.stringMatching(finding)]);
    expect(document.title).toMatch(/ · Job Quality Benchmark$/);
    expect(document.querySelectorAll('main')).toHaveLength(1);
  });
});

it.each(screens)('%s never scrolls sideways at 1440, 1280 and 390', async (address) => {
  await show(address, fixtureSession());
  const over: number[] = [];
  for (const width of widths) {
    await page.viewport(width, 844);
    await settled();
    over.push(overflow());
  }
  expect(over).toEqual([0, 0, 0]);
});

it.each(['/overview', '/pain', '/topic/pay', '/metric/pay-to-market', '/metrics', '/bench', '/data', '/settings'])(
  '%s without data says what would fill it, without a violation',
  async (address) => {
    await show(address, empty);
    expect(document.querySelector('main')?.textContent).toMatch(/Add files|No job titles yet|catalogue|can be measured|rest on/);
    expect(await violations()).toEqual([]);
  },
);

it('a figure that cannot be measured says why and offers Retry', async () => {
  const broken = fixtureSession({ comparisons: async () => Promise.reject(new Error('The engine is gone.')) });
  await show('/topic/pay', broken);
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('The engine is gone.');
  expect(document.querySelector('[role="alert"] button')?.textContent).toBe('Retry');
});

it('SAMPLE stands in the header and the foot of every screen while sample data is loaded, and never without it', async () => {
  for (const [address] of screens) {
    await show(address, fixtureSession());
    expect(document.querySelector('header')?.textContent).toContain('SAMPLE');
    expect(document.querySelector('footer')?.textContent).toContain('SAMPLE');
    close();
  }
  await show('/overview', fixtureSession({ sample: false }));
  expect(document.body.textContent).not.toContain('SAMPLE');
});

it('CONTROL: the accessibility check sees a picture without a text', async () => {
  await show('/settings', fixtureSession());
  const picture = document.createElement('img');
  picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  document.querySelector('main')?.append(picture);
  expect(await violations()).toEqual([expect.stringMatching(/^image-alt/)]);
});
