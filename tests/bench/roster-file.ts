import { closeSync, openSync, writeSync } from 'node:fs';

/** A small generator with a seed: the file is the same on every machine. */
const random = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

const header =
  'Employee ID,Worker,Hire Date,Termination Date,Termination Type,Department,Location,Job Title,Grade,Gender,FTE,Weekly Hours,Annual Salary,Cost Center,Remarks';

const day = (n: number): string => {
  const date = new Date(Date.UTC(2010, 0, 1) + n * 86_400_000);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
};

/** Writes a roster of `people` rows and 15 columns; quoted commas and accents in it, nothing broken. */
export const writeRoster = (path: string, people: number): void => {
  const next = random(20261031);
  const pick = (count: number): number => Math.floor(next() * count);
  const file = openSync(path, 'w');
  writeSync(file, `${header}\n`);
  let block: string[] = [];
  for (let n = 1; n <= people; n++) {
    const hired = pick(5700);
    const left = next() < 0.1;
    const lastDay = left ? Math.min(6100, hired + 30 + pick(1500)) : 0;
    const kind = left ? (next() < 0.7 ? 'Voluntary' : 'Involuntary') : '';
    const grade = 1 + pick(9);
    block.push(
      `${String(n).padStart(7, '0')},"Person ${n}, Zoë",${day(hired)},${left ? day(lastDay) : ''},${kind},Department ${pick(24)},Office ${pick(18)},` +
        `${['Accountant', 'Police Officer', 'Registered Nurse', 'Bus Operator', 'Custodian', 'HR Analyst'][pick(6)]},G${grade},${next() < 0.5 ? 'F' : 'M'},` +
        `${next() < 0.1 ? '0.5' : '1.0'},40,"$${(32000 + grade * 7000 + pick(9000)).toLocaleString('en-US')}",CC-${1000 + pick(400)},"ordinary, nothing to note"`,
    );
    if (block.length === 20_000) {
      writeSync(file, `${block.join('\n')}\n`);
      block = [];
    }
  }
  if (block.length > 0) writeSync(file, `${block.join('\n')}\n`);
  closeSync(file);
};
