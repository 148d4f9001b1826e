import type { ScaleRule } from '../../domain/column-rule.ts';
import type { FilePlan } from '../../domain/imported-file.ts';
import type { Engine } from '../engine/engine.ts';
import { castSql, literal } from './cast-sql.ts';

const audienceOf = (plan: FilePlan): string => {
  if (plan.kinds[0] === 'separations') return 'leavers';
  if (plan.kinds[0] !== 'survey' && plan.kinds[0] !== 'survey-long') return 'employees';
  const asked = plan.questions.find((question) => question.id.startsWith('who-answered:'));
  return asked === undefined ? 'employees' : (asked.answered ?? asked.proposed ?? 'unknown');
};

const itemRow = (wave: string, id: string, text: string, rule: ScaleRule): string =>
  `(${literal(wave)}, ${literal(id)}, ${literal(text)}, NULL, ${rule.min}, ${rule.max}, ${rule.favorableFrom}, ${rule.reversed})`;

/** The survey questions of one file and, for a wide file, their answers: one column of the file is one item. */
export const loadSurveyItems = async (engine: Engine, plan: FilePlan, fileNo: number): Promise<void> => {
  const wave = `w${fileNo}`;
  const items = plan.columns.flatMap((column) =>
    column.field === 'survey_item' && column.door !== 'drop' && column.rule.kind === 'scale' ? [{ ...column, rule: column.rule }] : [],
  );
  for (const { index, label, itemText, rule } of items) {
    const id = label.trim();
    await engine.exec(`INSERT INTO survey_item VALUES ${itemRow(wave, id, itemText ?? id, rule)}`);
    await engine.exec(
      `INSERT INTO survey_response
       SELECT ${literal(wave)}, incoming.person_key, ${literal(id)}, ${castSql(`staged.c${index}`, rule)}
       FROM incoming JOIN staging_${fileNo} AS staged ON staged.line = incoming.line`,
    );
  }
  const answer = plan.columns.find((column) => column.field === 'answer' && column.rule.kind === 'scale');
  if (items.length === 0 && answer?.rule.kind === 'scale')
    await engine.exec(
      `INSERT INTO survey_item
       SELECT DISTINCT ${literal(wave)}, item_id, item_id, NULL, ${answer.rule.min}, ${answer.rule.max}, ${answer.rule.favorableFrom}, ${answer.rule.reversed}
       FROM incoming WHERE item_id IS NOT NULL`,
    );
  await engine.exec(
    `INSERT INTO survey_wave
     SELECT ${literal(wave)}, ${literal(plan.reading.name)}, coalesce(max(survey_date), max(as_of)), max(invited)::INTEGER, count(DISTINCT person_key)::INTEGER, ${literal(audienceOf(plan))}
     FROM incoming`,
  );
};
