import { HeatTable } from '../../charts/index.ts';
import { principles } from '../../domain/framework.ts';
import { formatCount } from '../../domain/format.ts';
import { groupName } from '../../domain/reading.ts';
import { Muted, StateBox } from '../../ui/index.ts';
import { principleColumns, principleOrder, type HeatUnit } from '../figures/heat-cells.ts';
import { groupWords } from '../figures/words.ts';

export interface UnitGridProps {
  readonly units: readonly HeatUnit[];
  readonly unitLabel: string;
  readonly onOpen?: (group: string, principle: string) => void;
}

/** Units by principles. A unit whose head-count is withheld is not a row: the foot says how many there are. */
export const UnitGrid = ({ units, unitLabel, onOpen }: UnitGridProps) => {
  const shown = units.filter(({ people }) => people !== null);
  const hidden = units.length - shown.length;
  if (shown.length === 0)
    return (
      <StateBox state="empty" title="No unit to show yet">
        The grid needs pay, a survey or leavers, and a department or office column.
      </StateBox>
    );
  return (
    <>
      <HeatTable
        caption={`${unitLabel} by principle: gap to the market`}
        rowHead={unitLabel}
        columns={principleColumns}
        rows={shown.map((unit) => ({
          key: groupName(unit.group),
          label: groupWords(unit.group),
          n: formatCount(unit.people ?? 0),
          cells: principleOrder.map((principle) => unit.cells.get(principle) ?? { kind: 'missing', why: 'not measured' }),
          worst: unit.worst === null ? '' : principles[unit.worst].label,
        }))}
        worstHead="Worst"
        {...(onOpen === undefined ? {} : { onOpen })}
      />
      {hidden === 0 ? null : (
        <Muted>
          {hidden} {hidden === 1 ? 'group' : 'groups'} hidden to protect small groups; their people stay in the totals.
        </Muted>
      )}
    </>
  );
};
