import { describe, expect, it } from 'vitest';
import { likelyNewNames } from '../../../../src/levers/goals/likely-new-names.ts';
import { headsOver, released, withheld } from './a-goal.ts';

const missing = { group: ['Parks & Recreation'], people: 100 };
const named = (...units: readonly (readonly [string, number])[]) => units.map(([name, people]) => ({ group: [name], people }));
const same = (name: string, both: number, either: number) => released(headsOver(both, either, { group: [name] }));

describe('likelyNewNames', () => {
  it('the same people decide: at least half of all who were in either unit', () => {
    const members = [same('Open Space', 70, 110), same('Parks and Recreation', 5, 150), same('Roads', 60, 200)];
    expect(likelyNewNames(missing, { members, present: named(['Parks and Recreation', 100]), known: [] })).toEqual([['Open Space']]);
  });

  it('people who went into a far larger unit did not rename it, and hidden handfuls tell nothing', () => {
    const members = [same('Roads', 90, 400), withheld(headsOver(2, 3, { group: ['Parks'] }))];
    expect(likelyNewNames(missing, { members, present: named(['Parks', 100]), known: [] })).toEqual([]);
  });

  it('without people: a like name of a like size that was not there before, best first', () => {
    const present = named(
      ['Parks and Recreation', 90],
      ['Parks', 60],
      ['Recreation Parks', 300],
      ['Courts', 100],
      ['Parks & Leisure', 100],
    );
    expect(likelyNewNames(missing, { members: [], present, known: [['Parks']] })).toEqual([['Parks and Recreation'], ['Parks & Leisure']]);
    expect(likelyNewNames(missing, { members: [], present: named(['Courts', 100]), known: [] })).toEqual([]);
  });
});
