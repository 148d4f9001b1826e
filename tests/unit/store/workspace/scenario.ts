import { expect } from 'vitest';
import type { Workspaces } from '../../../../src/store/workspace/workspaces-contract.ts';
import { bytesOf, decisions, file } from './given.ts';

const rows = bytesOf('x'.repeat(3000));

/** Every kind of change, one commit after another; the state after each is told apart by its names and its decisions. */
export const steps: readonly ((tab: Workspaces) => Promise<unknown>)[] = [
  (tab) => tab.create('W1', { add: [file('a.csv', rows)], decisions: decisions('1') }),
  (tab) => tab.keep({ add: [file('b.csv', rows), file('c.csv', rows)], decisions: decisions('2') }),
  async (tab) => tab.keep({ remove: [(await tab.check()).documents.find(({ name }) => name === 'b.csv')!.id], name: 'W3' }),
  (tab) => tab.keep({ decisions: decisions('4') }),
  (tab) => tab.keep({ name: 'W5', add: [file('e.csv', rows)] }),
];

/** The state after 0, 1, 2 … steps, by hand. */
export const wholeStates: readonly (string | null)[] = [
  null,
  'W1: 1, a.csv 3000',
  'W1: 2, a.csv 3000, b.csv 3000, c.csv 3000',
  'W3: 2, a.csv 3000, c.csv 3000',
  'W3: 4, a.csv 3000, c.csv 3000',
  'W5: 4, a.csv 3000, c.csv 3000, e.csv 3000',
];

/** What a person finds: everything is read, nothing may be damaged. `null` = no workspace. */
export const found = async (tab: Workspaces): Promise<string | null> => {
  const listings = await tab.list();
  if (listings.length === 0) return null;
  expect(listings).toHaveLength(1);
  expect(listings[0]!.problem).toBeNull();
  await tab.open(listings[0]!.id);
  const { name, documents } = await tab.check();
  const parts: string[] = [];
  for (const { id, damaged } of documents) {
    expect(damaged).toBe(false);
    const document = await tab.read(id);
    if (document.kind === 'file') parts.push(`${document.name} ${document.bytes.length}`);
    else parts.unshift(Object.values(document.decisions.answers).join());
  }
  return `${name}: ${parts.join(', ')}`;
};
