import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { families, principles, responsibleLevels } from '../../../src/domain/framework.ts';
import { levers, type Lever } from '../../../src/domain/lever.ts';
import type { MetricId } from '../../../src/domain/reading.ts';
import { leverContent, practiceById } from '../../../src/levers/index.ts';
import { catalogue } from '../../../src/metrics/index.ts';

const content = leverContent();
const idsOf = (lever: Lever): readonly string[] => content.practices.filter((one) => one.lever === lever).map(({ id }) => id);
const numbered = (code: string, to: number): readonly string[] => Array.from({ length: to }, (_, i) => `${code}-${i + 1}`);

describe('the content of the levers', () => {
  it('holds 60 practices, numbered through by lever', () => {
    expect(idsOf('procurement')).toEqual(numbered('PRO', 8));
    expect(idsOf('empowerment')).toEqual(numbered('EMP', 9));
    expect(idsOf('hr-practices')).toEqual(numbered('HRP', 27));
    expect(idsOf('policy')).toEqual(numbered('POL', 8));
    expect(idsOf('education-and-enforcement')).toEqual(numbered('EDU', 8));
    expect(content.practices).toHaveLength(60);
  });

  it('holds 57 statements: five of each lever, four of each principle', () => {
    expect(content.statements).toHaveLength(57);
    const count = (name: string) =>
      content.statements.filter(({ part }) => (part.kind === 'lever' ? part.lever : part.principle) === name).length;
    for (const lever of Object.keys(levers)) expect([lever, count(lever)]).toEqual([lever, 5]);
    for (const principle of Object.keys(principles)) expect([principle, count(principle)]).toEqual([principle, 4]);
  });

  it('has an approach in its own shape, five boxes and a source for each lever, HR practices first', () => {
    const shape = Object.fromEntries(
      content.guides.map(({ lever, approach: { rows, columns, places } }) => [lever, [rows.length, columns.length, places.length]]),
    );
    expect(shape).toEqual({
      'hr-practices': [3, 1, 0],
      policy: [4, 3, 7],
      empowerment: [3, 3, 0],
      procurement: [6, 3, 0],
      'education-and-enforcement': [5, 2, 0],
    });
    expect(content.guides[0]?.lever).toBe('hr-practices');
    for (const { approach, quickStart } of content.guides) {
      expect(quickStart.map(({ label }) => label)).toEqual([
        'Before you start',
        'First two weeks',
        'First quarter',
        'First year',
        'Stop or change if',
      ]);
      for (const { cells } of approach.rows) expect(cells).toHaveLength(approach.columns.length);
    }
  });

  it('asks two survey items, a group question and a stay question of each principle, by four methods', () => {
    expect([...content.questions.keys()].toSorted()).toEqual(Object.keys(principles).toSorted());
    for (const { surveyItems } of content.questions.values()) expect(surveyItems).toHaveLength(2);
    expect([...content.methods.keys()].toSorted()).toEqual(['coffee-talk', 'focus-group', 'stay-interview', 'survey']);
    expect([...content.causes.keys()].toSorted()).toEqual(Object.keys(families).toSorted());
    expect(content.matrix).toHaveLength(6);
  });

  it('reaches every practice from a family, and gives every family a practice', () => {
    for (const { id, families: own } of content.practices) expect([id, own.length > 0]).toEqual([id, true]);
    expect([...new Set(content.practices.flatMap((one) => one.families))].toSorted()).toEqual(Object.keys(families).toSorted());
  });

  it('names only metrics that the catalogue has', () => {
    const named = content.practices.flatMap(({ metrics }) => metrics);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((metric) => !catalogue.has(metric as MetricId))).toEqual([]);
    const checks = content.statements.flatMap(({ metric }) => (metric === null ? [] : [metric.id]));
    expect(checks.filter((metric) => !catalogue.has(metric as MetricId) && !content.metricsToCome.has(metric))).toEqual([]);
    expect([...content.metricsToCome.keys()].filter((metric) => catalogue.has(metric as MetricId))).toEqual([]);
  });

  it('has no empty sentence, no stray space and no plain apostrophe, and ids of plain letters', () => {
    const texts = textsIn([
      content.guides,
      content.practices,
      content.statements,
      [...content.methods],
      [...content.questions],
      content.matrix,
    ]);
    expect(texts.length).toBeGreaterThan(600);
    // A row of an approach may go without a note; nothing else may.
    const empty = texts.filter((text) => text === '').length;
    expect(empty).toBe(content.guides.flatMap(({ approach }) => approach.rows).filter(({ note }) => note === '').length);
    expect(texts.filter((text) => text !== text.trim() || /\s{2}|'|\|/.test(text))).toEqual([]);
    const ids = [...content.practices, ...content.statements].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]{2,3}-([a-z]|\d+)$/);
  });

  it('takes control from the level unless the row says otherwise', () => {
    const controlOf = (id: string) => practiceById(id, [])?.control;
    // O ours, S shared, H ours (product.md §5: prefilled from the level).
    expect([controlOf('EMP-1'), controlOf('HRP-6'), controlOf('HRP-10')]).toEqual(['ours', 'shared', 'ours']);
    // An ordinance and an incentive program are decided elsewhere; a vendor and a partner must agree.
    expect([controlOf('POL-2'), controlOf('POL-7'), controlOf('PRO-2'), controlOf('EDU-7')]).toEqual([
      'others',
      'others',
      'shared',
      'shared',
    ]);
  });

  it('marks what is a matter of law', () => {
    expect(content.guides.filter(({ checkWithCounsel }) => checkWithCounsel).map(({ lever }) => lever)).toEqual([
      'policy',
      'procurement',
      'education-and-enforcement',
    ]);
    expect(practiceById('POL-6', [])?.checkWithCounsel).toBe(true);
    expect(practiceById('HRP-24', [])?.checkWithCounsel).toBeUndefined();
  });
});

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

const design = '../shared/design/product.md';

describe.skipIf(!existsSync(design))('the content against the design page (skipped where there is none)', () => {
  const page = existsSync(design) ? readFileSync(design, 'utf8') : '';
  const rowsOf = (heading: RegExp): readonly (readonly string[])[] =>
    (page.split(/^## /m).find((section) => heading.test(section)) ?? '')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  const principleOf: Readonly<Record<string, string>> = {
    EA: 'earnings',
    SC: 'schedules',
    SS: 'safety-and-security',
    LD: 'learning-and-development',
    VR: 'voice-and-representation',
    BE: 'benefits',
    PM: 'purpose-and-meaning',
    EC: 'environment-and-culture',
  };
  const familyOf: Readonly<Record<string, string>> = {
    HI: 'hiring',
    TU: 'turnover',
    AD: 'advancement',
    DC: 'candidate-diversity',
    DL: 'leadership-diversity',
    PE: 'engagement',
  };

  it('carries every practice with its tags', () => {
    const wanted = rowsOf(/^6\. Practice library/).filter(([id]) => /^[A-Z]{3}-\d+$/.test(id ?? ''));
    expect(wanted).toHaveLength(60);
    for (const [id, , codes, family, letter, , measure, evidence, cost] of wanted) {
      const { principles: own, families: reached, level, evidence: note, cost: price, metrics } = practiceById(id!, [])!;
      const all = codes === 'all' ? Object.values(principleOf) : codes!.split(' ').flatMap((code) => principleOf[code] ?? []);
      expect([id, own.toSorted()]).toEqual([id, all.toSorted()]);
      expect([id, reached]).toEqual([id, family!.split(' ').map((code) => familyOf[code])]);
      expect([id, responsibleLevels[level].letter, note.grade, String(price)]).toEqual([id, letter, evidence![0], cost]);
      const named = measure!.split(';').flatMap((part) => (part.includes('vendor') ? [] : (part.match(/[a-z]+(?:-[a-z0-9]+)+/g) ?? [])));
      expect([id, named.filter((metric) => catalogue.has(metric as MetricId) && !metrics.includes(metric))]).toEqual([id, []]);
      // Every figure of the note is carried; a reference to another row and a third in words aside.
      const figures = evidence!.replace(/see [A-Z]{3}-\d+|[A-Z]{3}-\d+[’']s|−1\/3/g, '').match(/\d+(?:[.,]\d+)*/g) ?? [];
      expect([id, figures.filter((figure) => !note.note.includes(figure))]).toEqual([id, []]);
    }
  });

  it('gives every lever its principles and families', () => {
    const wanted = rowsOf(/^4\. The five levers/).filter(([name]) => /^\*\*[A-Z]{3} /.test(name ?? ''));
    expect(wanted).toHaveLength(5);
    for (const [name, , , codes, reached] of wanted) {
      const guide = content.guides.find(({ lever }) => name!.includes(levers[lever].code))!;
      const all = codes === 'all eight' ? Object.values(principleOf) : codes!.split(' ').map((code) => principleOf[code]);
      expect(guide.principles.toSorted()).toEqual(all.toSorted());
      const wide = reached === 'all six' ? Object.values(familyOf) : reached!.split(' ').map((code) => familyOf[code]);
      expect(guide.families.toSorted()).toEqual(wide.toSorted());
    }
  });

  it('checks every statement by the metric that stands behind its arrow', () => {
    const rows = rowsOf(/^5\. Self-assessment/).filter(([code, , , , d]) => /^[A-Z]{2,3}$/.test(code ?? '') && d !== undefined);
    const wanted = rows.flatMap(([code, ...cells]) =>
      cells.map((cell, i) => [`${code}-${'abcde'[i]}`, /→ ([a-z-]+)(?: \((\w+)\))?/.exec(cell)?.slice(1) ?? null] as const),
    );
    expect(wanted).toHaveLength(57);
    for (const [id, arrow] of wanted) {
      const metric = content.statements.find((one) => one.id === id)?.metric;
      expect([id, metric?.id, metric?.facet ?? null]).toEqual([
        id,
        arrow?.[0],
        arrow?.[1] === undefined ? null : (principleOf[arrow[1]] ?? arrow[1]),
      ]);
    }
  });
});
