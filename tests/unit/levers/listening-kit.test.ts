import { describe, expect, it } from 'vitest';
import type { ListeningMethod } from '../../../src/domain/act.ts';
import { leverContent, listeningKit, type ListeningKit } from '../../../src/levers/index.ts';
import { aFinding } from './a-finding.ts';

const methods: readonly ListeningMethod[] = ['survey', 'focus-group', 'coffee-talk', 'stay-interview'];
const questionsOf = ({ blocks, lastQuestion }: ListeningKit): readonly string[] => [
  ...blocks.flatMap(({ questions }) => questions),
  lastQuestion,
];
const overtime = aFinding({ metric: 'overtime-share', principle: 'schedules', family: 'engagement' });

describe('a question sheet made from a finding', () => {
  it('asks a survey two items of the principle, two of each usual cause, and the intent to stay', () => {
    // Overtime: schedules first, then the usual causes of engagement (product.md §3.2: PM, EC, SC, SS); three principles in all.
    const kit = listeningKit(overtime, 'survey');
    expect(kit.blocks.map(({ heading }) => heading)).toEqual(['Schedules', 'Purpose & meaning', 'Environment & culture', 'Intent to stay']);
    expect(kit.blocks[0]?.questions).toEqual(['I know my hours early enough to plan.', 'I have some say over when I work.']);
    expect(questionsOf(kit)).toHaveLength(2 + 2 + 2 + 1 + 1);
    expect(kit.scale).toContain('strongly agree');
  });

  it('asks a coffee talk three questions in all', () => {
    expect(questionsOf(listeningKit(overtime, 'coffee-talk'))).toEqual([
      'Which change at short notice hurts most?',
      'What should we know about overtime share in Public Works that no figure shows?',
      'What would you do first if you were in charge?',
    ]);
  });

  it('asks a stay interview what keeps the person, then about the principle', () => {
    expect(questionsOf(listeningKit(overtime, 'stay-interview')).slice(0, 2)).toEqual([
      'What keeps you here?',
      'What about your hours would you keep, what would you swap?',
    ]);
  });

  it('asks about the usual causes where a finding has no principle', () => {
    const hiring = aFinding({ metric: 'time-to-fill', principle: null, family: 'hiring', cut: [], group: [] });
    const kit = listeningKit(hiring, 'focus-group');
    expect(kit.title).toBe('Focus group: days to fill, the whole organization');
    expect(kit.blocks.map(({ heading }) => heading)).toEqual(['To begin', 'Earnings', 'Benefits']);
    expect(kit.blocks[0]?.questions[0]).toBe('Which step of hiring takes longest, and what is it waiting for?');
    expect(questionsOf(listeningKit(hiring, 'coffee-talk'))).toEqual([
      'Which step of hiring takes longest, and what is it waiting for?',
      'What should we know about days to fill in the whole organization that no figure shows?',
      'What would you do first if you were in charge?',
    ]);
  });

  it.each(methods)(
    '%s: opens with why and who sees it, closes with the same question, has guards and no figure of the finding',
    (method) => {
      const kit = listeningKit(overtime, method);
      expect(kit.opening).toHaveLength(2);
      expect(kit.opening[0]).toBe(
        'We ask because overtime share stands out in Public Works, and we want to know why before we change anything.',
      );
      expect(kit.toFillIn).toMatch(/^What cannot change/);
      expect(kit.lastQuestion).toBe('What would you do first if you were in charge?');
      expect(Math.min(kit.guards.length, kit.afterwards.length)).toBeGreaterThan(0);
      expect(JSON.stringify(kit)).not.toMatch(/137|0\.18|18\.7|9\.6|0\.09|41\.7|\{topic\}|\{place\}/);
    },
  );

  it('asks questions of every principle and family by every method', () => {
    const { questions, causes } = leverContent();
    for (const method of methods)
      for (const principle of questions.keys())
        for (const family of causes.keys()) {
          const asked = questionsOf(listeningKit(aFinding({ principle, family }), method));
          expect(asked.length).toBeGreaterThanOrEqual(3);
          expect(asked.every((text) => text.length > 10)).toBe(true);
          expect(new Set(asked).size).toBe(asked.length);
        }
  });

  it('names level and sub-series, and calls nobody by gender or race', () => {
    const kit = listeningKit(
      aFinding({ metric: 'benefit-take-up', facet: 'retirement', cut: ['level', 'gender'], group: ['M2', 'Women'] }),
      'focus-group',
    );
    expect(kit.title).toBe('Focus group: benefit take-up (retirement), level M2');
    expect(JSON.stringify(kit)).not.toContain('Women');
    expect(kit.guards.at(-1)).toMatch(/^Invite everyone/);
    expect(listeningKit(overtime, 'focus-group').guards.join(' ')).not.toContain('Invite everyone');
  });

  it('says what a survey finding is about: a theme by its principle, an item by its wording; a job by its title', () => {
    const titleOf = (facet: string, cut: string) =>
      listeningKit(aFinding({ metric: 'survey-favorable', facet, cut: [cut], group: ['Office Assistant'] }), 'coffee-talk').title;
    expect(titleOf('schedules', 'office')).toBe('Coffee talk: what people say about schedules, Office Assistant');
    expect(titleOf('I have an acceptable workload', 'job_title')).toBe(
      'Coffee talk: what people say to “I have an acceptable workload”, the job of Office Assistant',
    );
  });

  it('takes a name of a unit as it stands, signs of a pattern among it', () => {
    expect(listeningKit(aFinding({ group: ['R$& D'] }), 'survey').opening[0]).toContain('stands out in R$& D,');
  });

  it('warns where the unit is smaller than the method asks for, without its size', () => {
    const tooFew = (people: number, method: ListeningMethod, metric = 'voluntary-turnover') =>
      listeningKit(aFinding({ people, metric }), method).tooFew;
    expect([tooFew(9, 'survey'), tooFew(10, 'survey')]).toEqual([expect.stringContaining('fewer than 10 people'), null]);
    expect([tooFew(5, 'focus-group'), tooFew(6, 'focus-group')]).toEqual([expect.stringContaining('fewer than 6 people'), null]);
    expect([tooFew(7, 'coffee-talk'), tooFew(8, 'coffee-talk')]).toEqual([expect.stringContaining('fewer than 8 people'), null]);
    expect(tooFew(3, 'stay-interview')).toBeNull();
    // Four openings say nothing of how many people work there.
    expect(tooFew(4, 'survey', 'time-to-fill')).toBeNull();
  });
});
