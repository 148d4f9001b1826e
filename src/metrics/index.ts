/**
 * Metrics: the typed tables come in, released readings go out, each with its n, interval, period and caveats. What cannot be measured is named
 * as missing with the column it lacks. No raw figure leaves: `measure` passes every reading through `privacy`; the rows behind a figure are
 * for the analyst alone.
 */
export { availabilityOf } from './availability.ts';
export { availabilityWithoutFiles } from './availability-without-files.ts';
export { catalogue, metricInfos } from './catalogue.ts';
export { figureSqlFor, rowsFor, sqlFor } from './cell-sql.ts';
export { defaultTables } from './for-leaders/default-tables.ts';
export { measureForLeaders } from './for-leaders/measure-for-leaders.ts';
export type { AuditCall, LeaderRelease, LeaderRequest } from './for-leaders/leader-release.ts';
export { hoursClass } from './hours-class.ts';
export { importedColumns, measure, type Measured, type MeasureRequest } from './measure.ts';
export type { MetricDefinition } from './metric.ts';
export { payFloorStudy, type PayFloorAsk } from './studies/pay-floor-study.ts';
export { payGapStudy, type StudyAsk } from './studies/pay-gap-study.ts';
export { sameMembers, type MembersAsk } from './studies/same-members.ts';
export { selectionStudy, type SelectionAsk } from './studies/selection-study.ts';
