import { parseArgs } from 'node:util';
import { expected } from './simulation/expected.ts';
import { rules, simulateCells } from './simulation/simulate-cells.ts';
import { truths } from './simulation/truths.ts';

/** Table of flags, false share and power of five rules in six truths, at 200 and 40 cells: `--runs 200 --seed 1`. */
const main = (): void => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });
  const percent = (share: number): string => (Number.isFinite(share) ? `${Math.round(share * 100)} %` : '–');
  console.log('| cells | truth | rule | flags a run | false | power | top ten hold | expected: flags / false / power |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const cells of [200, 40])
    for (const [setting, truth] of truths.entries()) {
      const tallies = simulateCells(truth, { setting, cells, runs: Number(values.runs), seed: Number(values.seed) });
      for (const rule of rules) {
        const { flags, falseShare, power, topTen } = tallies.get(rule)!;
        console.log(
          `| ${cells} | ${truth.name} | ${rule} | ${flags.toFixed(1)} | ${percent(falseShare)} | ${percent(power)} | ${percent(topTen)} | ${expected[`${truth.name}|${cells}`]?.[rule] ?? ''} |`,
        );
      }
    }
};

main();
