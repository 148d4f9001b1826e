import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { appVersion } from '../domain/app-version.ts';
import { loadBundledPacks } from '../benchmarks/index.ts';
import { createImporter, type Importer } from '../import/index.ts';
import type { FilesRead, SourceFile } from '../domain/imported-file.ts';
import { judgedCuts, partRequests } from '../domain/finding-cuts.ts';
import { trailingYear, type IsoDate, type Period } from '../domain/period.ts';
import { cutName } from '../domain/reading.ts';
import { createPipeline, metricInfos, type Pipeline } from '../pipeline.ts';
import { fileSentence, importReport, painPointsCsv, readingsCsv } from '../report/index.ts';
import { openNodeEngine } from '../store/engine/node.ts';
import { loadFindings, type LoadReport } from '../store/index.ts';
import { noAnswers, readAnswersFile, type AnswersFile } from './answers-file.ts';
import { headlessCuts, unknownDimensions } from './cuts.ts';
import { leaderRun, releaseSentence } from './leader-run.ts';
import { manifest, type FoundByChance } from './manifest.ts';
import { openQuestions, questionText } from './open-questions.ts';
import { parseOptions, usage, type HeadlessOptions } from './options.ts';
import { packsSentence } from './pack-run.ts';
import { studyFigures } from './study-figures.ts';
import { clearRunFiles, writeTogether } from './run-files.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Two files of one name in different folders are told apart by a number. */
const readSources = (paths: readonly string[]): SourceFile[] => {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const name = basename(path);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      throw new Error(`${path} cannot be read. Check the path and that the file is not open elsewhere.`);
    }
    return { name: nth === 1 ? name : `${name} (${nth})`, bytes: new Uint8Array(bytes) };
  });
};

const periodOf = (options: HeadlessOptions, cutoff: IsoDate): Period =>
  options.period
    ? { startsOn: options.period.from, endsOn: options.period.to, snapshotOn: options.asOf ?? options.period.to }
    : trailingYear(options.asOf ?? cutoff);

const writeImportFiles = async (out: string, importer: Importer, read: FilesRead, report: LoadReport | null): Promise<void> => {
  const facts = (report?.files ?? []).map((file) => ({
    name: file.name,
    collapsed: file.collapsed,
    heldBack: file.quarantined.length,
    findings: report ? loadFindings(report, file.name) : [],
  }));
  writeFileSync(join(out, 'import-report.json'), importReport(read, facts, report?.spellings));
  writeFileSync(
    join(out, 'quarantine.csv'),
    await importer.quarantineCsv((report?.files ?? []).map(({ name, quarantined }) => ({ name, quarantined }))),
  );
  for (const plan of read.plans) say(fileSentence(plan, facts.find((file) => file.name === plan.reading.name)?.heldBack ?? 0));
  for (const { name, message } of read.refused) say(`${name}: not read. ${message}`);
};

const writeFigures = async (options: HeadlessOptions, answers: AnswersFile, pipeline: Pipeline, period: Period): Promise<FoundByChance> => {
  const available = await pipeline.cuts();
  const cuts = headlessCuts(available, options.cuts);
  for (const name of unknownDimensions(available, cuts)) complain(`No file has a column "${name}": there are no figures by it.`);
  const { peers } = await pipeline.setYardsticks(answers.employer, answers.occupations, period.snapshotOn);
  const ask = { period, audience: 'analyst', groupsOn: answers.answers['groups'] !== 'off' } as const;
  const { released, availability } = await pipeline.measure({ ...ask, cuts });
  const comparisons = pipeline.compare(released, peers, answers.commitments);
  const judged = comparisons.filter(({ released: one }) => isJudged(cutName((one.shown ? one.reading : one.address).cut)));
  const parts = [];
  for (const request of partRequests(metricInfos.values())) {
    const measured = await pipeline.measure({ ...ask, ...request, availability });
    parts.push(...pipeline.compare(measured.released, peers, answers.commitments));
  }
  const list = pipeline.findPainPoints([...judged, ...parts]);
  const check = pipeline.nullCheckAtOnce([...judged, ...parts], undefined, { seed: nullCheckSeed });
  const apart = await studyFigures(pipeline, period, ask.groupsOn, availability);
  writeFileSync(join(options.out, 'readings.csv'), readingsCsv([...comparisons, ...apart]));
  writeFileSync(join(options.out, 'pain-points.csv'), painPointsCsv(list));
  return { ...check, seed: nullCheckSeed, foundConfirmed: list.cellsConfirmed ?? 0, lookedAt: list.cellsLookedAt };
};

const nullCheckSeed = 1;

const judgedNames: ReadonlySet<string> = new Set(judgedCuts.map(cutName));
const isJudged = (cut: string): boolean => judgedNames.has(cut);

const run = async (options: HeadlessOptions): Promise<number> => {
  clearRunFiles(options.out);
  const answers = options.answers === null ? noAnswers : readAnswersFile(readFileSync(options.answers, 'utf8'));
  const today = new Date().toISOString().slice(0, 10) as IsoDate;
  const importer = createImporter(randomBytes(32));
  await importer.add(readSources(options.files));
  const read = await importer.plan(answers.answers, options.asOf ? { asOf: options.asOf, today } : { today });

  const questions = openQuestions(read);
  if (questions.length > 0) {
    if (options.audience === 'analyst') await writeImportFiles(options.out, importer, read, null);
    complain(questionText(questions));
    return 2;
  }
  const packs = loadBundledPacks();
  const engine = await openNodeEngine();
  const pipeline = createPipeline(engine, packs);
  const report = await pipeline.loadTables(importer, read, today);
  const period = periodOf(options, report.dataCutoff);
  const made = { version: appVersion, read, options, answers, period, packs };
  if (options.audience === 'leader') {
    const around = { dataAsOf: report.dataCutoff, packs };
    const { readings, painPoints, summary, packs: handed } = await leaderRun(options, answers, read, pipeline, period, around);
    const files = { 'readings.csv': readings, 'pain-points.csv': painPoints, 'manifest.json': manifest({ ...made, release: summary }) };
    writeTogether(options.out, { ...files, ...handed.files });
    say(releaseSentence(summary));
    if (options.pack.length > 0) say(packsSentence(handed));
  } else {
    await writeImportFiles(options.out, importer, read, report);
    const nullCheck = await writeFigures(options, answers, pipeline, period);
    writeFileSync(join(options.out, 'manifest.json'), manifest({ ...made, nullCheck }));
  }
  await engine.close();
  return read.plans.some((plan) => !plan.setAside) || read.refused.length === 0 ? 0 : 1;
};

/** The headless run: the same pipeline in Node. Exit codes: 0 done, 2 a question is open, 1 failed. */
export const analyse = async (args: readonly string[]): Promise<number> => {
  let options: HeadlessOptions;
  try {
    options = parseOptions(args);
  } catch (cause) {
    complain(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
    return 1;
  }
  try {
    return await run(options);
  } catch (cause) {
    complain(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
};
