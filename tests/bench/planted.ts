import { parseArgs } from 'node:util';
import { runOrganization } from './planted/run-organization.ts';
import { scorePlants, type PlantScore } from './planted/score-plants.ts';
import { summaryTable } from './planted/summary-table.ts';

/**
 * Organizations with planted effects, start to finish: how many of them the list finds. `--seeds a,b --people 20000 --plants 30`; 0 plants = the
 * null; `--promises no` leaves out the commitments, so that the market is the only yardstick.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'p1,p2,p3' },
      people: { type: 'string', default: '20000' },
      plants: { type: 'string', default: '30' },
      promises: { type: 'string', default: 'yes' },
    },
  });
  const all: PlantScore[] = [];
  let [confirmed, expected, unexplained] = [0, 0, 0];
  for (const seed of values.seeds.split(',')) {
    const started = Date.now();
    const { organization, comparisons, list, nullCheck } = await runOrganization({
      seed,
      people: Number(values.people),
      plants: Number(values.plants),
      hasPromises: values.promises !== 'no',
    });
    const scores = scorePlants(organization.planted, comparisons, list);
    all.push(...scores);
    confirmed += list.cellsConfirmed ?? 0;
    expected += nullCheck.expectedConfirmed;
    const material = scores.filter(({ isMaterial }) => isMaterial);
    const found = material.filter(({ row }) => row !== null);
    console.log(
      [
        `seed ${seed}, ${values.people} people, ${Math.round((Date.now() - started) / 1000)} s:`,
        `${scores.length} planted, ${material.length} material, ${found.length} found (${material.filter(({ isExact }) => isExact).length} at the very unit);`,
        `${list.ranked.length} ranked, ${list.ranked.filter(({ certainty }) => certainty === 'Confirmed').length} Confirmed rows;`,
        `${list.cellsConfirmed} cells Confirmed, ${nullCheck.expectedConfirmed} expected with nothing wrong, of ${nullCheck.cells} like for like`,
      ].join(' '),
    );
    for (const { planted, isMaterial, row, isExact, isWatched, measured } of scores)
      console.log(
        `  ${isMaterial ? (row === null ? 'MISSED' : isExact ? 'found ' : 'kin   ') : '–     '} ${planted.metric} ${planted.facet ?? ''} ${planted.group} n ${planted.realized.n} here ${planted.realized.value} rest ${planted.rest.value} (${measured}) ${row === null ? (isWatched ? 'worth watching' : '') : `#${row.rank} ${row.certainty} ${row.group.join(' × ')}`}`,
      );
    const others = list.ranked.filter((point) => !scores.some(({ row }) => row?.id === point.id));
    unexplained += others.length;
    console.log(`  rows without a plant: ${others.length}`);
    for (const point of others.slice(0, 25)) console.log(`    #${point.rank} ${point.certainty} ${point.sentence}`);
  }
  console.log(['', ...summaryTable(all)].join('\n'));
  console.log(
    `\n${confirmed} cells Confirmed, ${expected.toFixed(2)} expected with nothing wrong; ${unexplained} rows without a plant of their metric.`,
  );
};

await main();
