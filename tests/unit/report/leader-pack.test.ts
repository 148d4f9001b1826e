import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/comparison.ts';
import {
  buildLeaderPack,
  buildPublicRecordsPack,
  buildUnitPack,
  buildUnitPacks,
  canonicalJson,
  packUnits,
  type LeaderPack,
} from '../../../src/report/index.ts';
import { cell, comparisons, goal, packInput } from './a-pack-input.ts';

const fleet = { cut: ['department'], group: ['Fleet'] };
const sectionOf = (pack: LeaderPack, id: string) => pack.sections.find((section) => section.id === id)!;
const texts = (rows: LeaderPack['sections'][number]['table']['rows']) =>
  rows.map((row) => row.map((one) => (typeof one === 'string' ? one : one.text)));

describe('the leadership pack', () => {
  it('says the findings, both yardsticks and the people of the release', async () => {
    const { onePage } = await buildLeaderPack(packInput());
    expect(onePage.title).toBe('2 pain points: 2 Confirmed');
    expect(onePage.painPoints.map(({ sentence, people }) => [sentence, people])).toEqual([
      ['People in Fleet earn 15 % under market (150 people).', '150 people'],
      ['People in Fleet leave by choice at 21–23 % a year, market 10 % (150 people).', '150 people'],
    ]);
    const turnover = onePage.tiles.find(({ family }) => family === 'turnover')!;
    expect([turnover.figure.text, turnover.n, turnover.market?.text, turnover.commitment?.text]).toEqual([
      '14.0 % a year',
      '400 people',
      '10.0 % a year',
      '12.0 % a year',
    ]);
    expect(onePage.tiles.find(({ family }) => family === 'hiring')?.metric).toBe('not released');
    const earnings = onePage.principles.find(({ principle }) => principle === 'earnings')!;
    expect([earnings.market, earnings.marketText]).toEqual(['not clearly worse', '3.0 % under the market']);
    expect(onePage.decisionsAsked).toEqual(['Fund the market adjustment for Fleet?']);
  });

  it('PR31: the grid stands by head-count; a withheld group is counted at the foot and no row', async () => {
    const { onePage } = await buildLeaderPack(packInput());
    expect(onePage.grid.rows.map(({ label, people }) => [label, people])).toEqual([
      ['Whole organization', '400'],
      ['Fleet', '150'],
      ['Roads', '125'],
      ['Library', '120'],
    ]);
    expect(onePage.grid.foot).toEqual(['1 group hidden to protect small groups; their people stay in the totals.']);
    const section = sectionOf(await buildLeaderPack(packInput()), 'units-by-principle');
    expect(section.title).toBe('Most often behind: Earnings, in 1 of 3 groups');
    expect(texts(section.table.rows)[1]?.slice(0, 3)).toEqual(['Fleet', '150', '▼ −15 % ●●●']);
    const watched = packInput().painPoints.ranked.map((point) => ({ ...point, certainty: 'Watch' as const }));
    const onWatch = await buildLeaderPack(packInput({ painPoints: { ...packInput().painPoints, ranked: [], worthWatching: watched } }));
    expect(sectionOf(onWatch, 'units-by-principle').title).toBe('No single group is clearly behind in any principle');
    const library = onePage.grid.rows[3]!.cells[0]!;
    expect([library.step, library.text]).toEqual([null, 'hidden']);
    expect(onePage.grid.rows[1]!.cells[0]).toMatchObject({ step: -3, text: '−15 %' });
  });

  it('PR32: a section lists its groups worst first, hidden ones last with the one word and nothing beside it', async () => {
    const pack = await buildLeaderPack(packInput());
    const { table, chart } = sectionOf(pack, 'pain-point-1');
    expect(texts(table.rows)).toEqual([
      ['Whole organization', '400', '0.97', '1.00', '–', '3.0 % under the market', 'not clearly worse'],
      ['Fleet', '150', '0.85', '1.00', '–', '15 % under the market', 'Confirmed'],
      ['Roads', '125', '1.00', '1.00', '–', 'about the same as the market', 'not clearly worse'],
      ['Library', '', 'hidden', '1.00', '–', '', ''],
      ['Parks', '', 'hidden', '1.00', '–', '', ''],
    ]);
    expect(table.foot).toEqual(['2 groups hidden to protect small groups.']);
    expect(chart?.rows.map(({ figure }) => figure.value)).toEqual([0.97, 0.85, 1, null, null]);
    expect([chart?.axis.from, chart?.axis.to]).toEqual([0, 1]);
  });

  it('notes: those for leaders at shown figures only, numbered by first mark, reasons of indicative figures with them', async () => {
    const pack = await buildLeaderPack(packInput());
    expect(pack.footnotes).toEqual(['Nov 1, 2026: Raise of July is in.', 'Market figure is indicative: state figure, no county figure']);
    expect(sectionOf(pack, 'pain-point-1').footnotes).toEqual([1]);
    expect(sectionOf(pack, 'pain-point-2').footnotes).toEqual([2]);
  });

  it('a goal is told from printed figures only', async () => {
    const pack = await buildLeaderPack(packInput());
    expect(pack.onePage.goals).toEqual([
      {
        title: 'Voluntary turnover, Fleet',
        baseline: { text: '29–31 % a year', value: 0.3 },
        now: { text: '21–23 % a year', value: 0.22 },
        target: { text: '24.0 % a year', value: 0.24 },
        verdict: 'reached',
        owner: 'Department head, Fleet',
        nextReview: '2027-04-30',
        due: '2027-10-31',
      },
    ]);
    const justSet = { ...goal, baselinePrinted: null, baseline: { ...goal.baseline, period: packInput().period } };
    const [line] = (await buildLeaderPack(packInput({ goals: [justSet] }))).onePage.goals;
    expect(line!.now.text).not.toBe('hidden');
    expect(line).toMatchObject({ baseline: { text: line!.now.text }, verdict: 'cannot tell yet' });
    const hidden = packInput({ goals: [{ ...goal, outcome: { ...goal.outcome, group: ['Parks'] } }] });
    expect((await buildLeaderPack(hidden)).onePage.goals[0]).toMatchObject({ now: { text: 'hidden' }, verdict: 'hidden' });
    expect(JSON.stringify(pack)).not.toMatch(/SECRET|EXACT|0\.9876|0\.3007|"148"|149/);
  });

  it('has every released cell of one dimension in its appendix', async () => {
    const pack = await buildLeaderPack(packInput());
    const appendix = pack.sections.filter(({ place }) => place === 'appendix');
    expect(appendix.map(({ id }) => id)).toEqual(['appendix-organization', 'appendix-department', 'appendix-office']);
    const cells = appendix.reduce((sum, { table }) => sum + table.rows.length, 0);
    expect(cells).toBe(comparisons.filter(({ released }) => (released.shown ? released.reading : released.address).cut.length < 2).length);
    const wide = await buildLeaderPack(packInput({ wanted: { ...packInput().wanted, twoDimensions: true } }));
    expect(wide.sections.map(({ id }) => id)).toContain('appendix-office×department');
  });

  it('the hash is SHA-256 over the canonical JSON without itself', async () => {
    const pack = await buildLeaderPack(packInput());
    const { hash, ...manifest } = pack.manifest;
    expect(hash).toBe(
      createHash('sha256')
        .update(canonicalJson({ ...pack, manifest }))
        .digest('hex'),
    );
    expect(canonicalJson({ b: [2, { d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[2,{"c":null,"d":1}]}');
    expect((await buildLeaderPack(packInput({ organization: 'Other' }))).manifest.hash).not.toBe(hash);
  });

  it('PR2: refuses a figure for another audience; says nothing of rows and of what the check cost', async () => {
    const [first, ...rest] = comparisons;
    const exact = { ...first!, released: { ...first!.released, audience: 'analyst' } } as Comparison;
    expect(() => buildLeaderPack(packInput({ comparisons: [exact, ...rest] }))).toThrow(/released figures only/);
    const summary = {
      verdict: 'passed',
      tables: 4,
      cells: 25,
      hidden: 6,
      solved: 17,
      repairs: 3,
      milliseconds: 999,
      bases: [],
      never: [],
    } as const;
    const pack = await buildLeaderPack(packInput({ release: { id: 'release-1', at: '2026-11-02T09:30:00.000Z', summary } }));
    expect(pack.manifest.release.summary).toEqual({ verdict: 'passed', tables: 4, cells: 25, hidden: 6 });
  });

  it('compares with last year only where the two printed figures lie apart', async () => {
    const at = (low: number, high: number) =>
      [cell({ metric: 'pay-to-market', cut: [], group: [], text: 'x', value: low, low, high })] as const;
    const lastYear = async (before: readonly Comparison[] | null) =>
      (await buildLeaderPack(packInput({ lastYear: before }))).onePage.principles.find(({ principle }) => principle === 'earnings')
        ?.lastYear;
    expect(await lastYear(null)).toBe('not compared');
    expect(await lastYear(at(0.93, 0.95))).toBe('better');
    expect(await lastYear(at(0.99, 1))).toBe('worse');
    expect(await lastYear(at(0.96, 1.2))).toBe('not clearly worse');
  });
});

describe('packs of units', () => {
  it('V-4: own figures, own parts and the rest; no figure and no name of another unit', async () => {
    const pack = await buildUnitPack(packInput(), fleet);
    expect(pack.kind).toMatchObject({ kind: 'unit', label: 'Fleet' });
    expect(JSON.stringify(pack)).not.toMatch(/Library|Roads|Parks/);
    expect(pack.onePage.grid.rows.map(({ label }) => label)).toEqual(['Fleet', 'North', 'South']);
    expect(texts(sectionOf(pack, 'pain-point-2').table.rows).map(([label, , figure]) => [label, figure])).toEqual([
      ['Fleet', '21–23 % a year'],
      ['Rest of the organization', '8–11 % a year'],
      ['North', '20–24 % a year'],
      ['South', 'hidden'],
    ]);
    expect(pack.onePage.decisionsAsked).toEqual([]);
  });

  it('PR30: a part of a listed finding is not called even', async () => {
    const pack = await buildUnitPack(packInput(), fleet);
    const north = texts(sectionOf(pack, 'pain-point-2').table.rows).find(([label]) => label === 'North')!;
    expect(north.at(-1)).toContain('part of a listed finding');
    expect(pack.onePage.grid.rows[1]!.cells[0]!.step).toBe(-3);
  });

  it('makes all of them from the one release, tells how far it is, and none when canceled', async () => {
    const input = packInput();
    expect(packUnits(input).map(({ label }) => label)).toEqual(['Fleet', 'Library', 'Roads']);
    const seen: string[] = [];
    const packs = await buildUnitPacks(input, { onProgress: ({ done, of, label }) => seen.push(`${done}/${of} ${label}`) });
    expect(seen).toEqual(['0/3 Fleet', '1/3 Library', '2/3 Roads', '3/3 ']);
    expect(new Set(packs.map(({ manifest }) => manifest.release.id))).toEqual(new Set(['release-1']));
    const stop = new AbortController();
    const canceled = buildUnitPacks(input, { signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() });
    await expect(canceled).rejects.toThrow(/abort/i);
  });
});

describe('the pack for public records', () => {
  it('R-11: aggregates and method; no finding, goal, decision, event or note', async () => {
    const pack = await buildPublicRecordsPack(packInput());
    expect([pack.onePage.painPoints, pack.onePage.goals, pack.onePage.decisionsAsked]).toEqual([[], [], []]);
    expect(pack.sections.map(({ id }) => id).filter((id) => /pain-point|goals|events/.test(id))).toEqual([]);
    expect(JSON.stringify(pack)).not.toMatch(/Raise of July|Fund the market|General raise|Department head/);
    expect(pack.manifest.conventions.join(' ')).toContain('aggregates only');
    expect(pack.sections.some(({ place }) => place === 'appendix')).toBe(true);
  });
});
