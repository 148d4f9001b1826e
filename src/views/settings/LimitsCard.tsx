import { defaultLimits, type LimitClass, type Limits } from '../../domain/limits.ts';
import { Button, Card, DataTable, NumberInput, Row } from '../../ui/index.ts';
import { limitClasses } from '../figures/limit-classes.ts';
import { useSession } from '../session-context.ts';

const peopleLimits = { analystFrom: 'Shown from', leaderFrom: 'Leaders from', flagFrom: 'Ranked from' } as const;

const classes = Object.keys(limitClasses) as readonly LimitClass[];

/** How many people a figure needs, which gap does not matter, which is one material gap; printed with every list. */
export const LimitsCard = () => {
  const { frozen, limits, settings, changeSettings } = useSession();
  const change = (name: LimitClass, next: Partial<Limits>) =>
    changeSettings({ limits: { ...settings.limits, [name]: { ...limits[name], ...next } } });
  const changed = Object.keys(settings.limits).length;
  return (
    <Card
      title="Limits"
      foot={`Shares and rates in points, pay and days in percent of the yardstick, ratios as they are. Lower people limits than the defaults are refused.${
        frozen ? ' Limits for leaders are frozen: figures of these files are released.' : ''
      }`}
      actions={
        <Row>
          <span>{changed === 0 ? 'defaults' : `${changed} changed`}</span>
          <Button size="small" disabled={changed === 0 || frozen} onClick={() => changeSettings({ limits: {} })}>
            Defaults
          </Button>
        </Row>
      }
    >
      <DataTable
        caption="Limits by class of metric"
        captionHidden
        sortable={false}
        columns={[
          { id: 'class', header: 'Class', names: true, value: (name) => limitClasses[name] },
          ...(['analystFrom', 'leaderFrom', 'flagFrom'] as const).map((key) => ({
            id: key,
            header: peopleLimits[key],
            unit: 'people',
            value: (name: LimitClass) => limits[name][key],
            cell: (name: LimitClass) => (
              <NumberInput
                label={`${limitClasses[name]}: ${peopleLimits[key].toLowerCase()}`}
                labelHidden
                disabled={frozen && key === 'leaderFrom'}
                min={defaultLimits[name][key]}
                decimals={0}
                value={limits[name][key]}
                onChange={(value) => change(name, { [key]: Math.max(defaultLimits[name][key], value ?? 0) })}
              />
            ),
          })),
          ...(['tolerance', 'scale'] as const).map((key) => ({
            id: key,
            header: key === 'tolerance' ? 'Tolerance' : 'One material gap',
            value: (name: LimitClass) => limits[name][key],
            cell: (name: LimitClass) => (
              <GapInput name={name} which={key} limits={limits[name]} onChange={(value) => change(name, { [key]: value })} />
            ),
          })),
        ]}
        rows={classes}
        rowKey={(name) => name}
      />
    </Card>
  );
};

interface GapInputProps {
  readonly name: LimitClass;
  readonly which: 'tolerance' | 'scale';
  readonly limits: Limits;
  readonly onChange: (value: number) => void;
}

const GapInput = ({ name, which, limits, onChange }: GapInputProps) => {
  const isRatio = name === 'AI';
  return (
    <NumberInput
      label={`${limitClasses[name]}: ${which === 'tolerance' ? 'tolerance' : 'one material gap'}`}
      labelHidden
      min={0}
      decimals={2}
      value={isRatio ? limits[which] : Number((limits[which] * 100).toFixed(4))}
      {...(isRatio ? {} : { suffix: limits.gapAs === 'relative' ? ' %' : ' pp' })}
      onChange={(value) => onChange(isRatio ? (value ?? 0) : (value ?? 0) / 100)}
    />
  );
};
