import { ChartFrame, Key, Waterfall, type TwinColumn } from '../../charts/index.ts';
import { formatTick } from '../../domain/format.ts';
import type { PayGapModel } from '../../domain/pay-gap-study.ts';
import { useSession } from '../session-context.ts';
import { pointsWords, valueOf } from './pay-gap-words.ts';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly amount: number;
  /** Where the sum stands after this line. */
  readonly running: number;
  readonly kind: 'whole' | 'step' | 'left';
  /** Of what is left over, the part in this control; only in the table. */
  readonly leftOver: number | null;
}

/** From the difference of the mean logs, control by control, to what is left over (ST64). Every term is drawn, and they add up. */
export const WaterfallFigure = ({ model, name }: { readonly model: PayGapModel; readonly name: string }) => {
  const { sample } = useSession();
  const lines = linesOf(model);
  const title = `Pay gap of ${name}, in points of log pay`;
  return (
    <ChartFrame
      finding={findingOf(model)}
      what={`${title}, one point is about 1 %. Women against men, the people of the model.`}
      source="our files, Oaxaca–Blinder with the coefficients of the model for both"
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      fileName="pay-gap-waterfall"
      sample={sample}
      marks={
        <Key
          marks={[
            { mark: 'whole', words: 'whole difference' },
            { mark: 'step', words: 'explained by' },
            { mark: 'left', words: 'left over' },
          ]}
        />
      }
    >
      <Waterfall
        title={title}
        desc={`${lines.length} bars: the whole difference, ${lines.length - 2} steps, what is left over. The table twin has the same figures.`}
        tickText={(value) => formatTick(value)}
        rows={lines.map(({ key, label, amount, running, kind }) => ({
          key,
          label,
          kind,
          text: kind === 'step' ? pointsWords(-amount) : bare(amount),
          from: kind === 'step' ? (running + amount) * 100 : 0,
          to: running * 100,
          spoken:
            kind === 'step'
              ? `Explained by ${key}: takes ${bare(amount)} points; ${bare(running)} points remain`
              : `${label}: ${bare(amount)} points`,
        }))}
      />
    </ChartFrame>
  );
};

const linesOf = ({ logGap, steps, leftOver, leftOverInBase }: PayGapModel): readonly Line[] => {
  let running = valueOf(logGap);
  return [
    { key: 'whole', label: 'Whole difference', amount: running, running, kind: 'whole', leftOver: null },
    ...steps.map(({ control, explained, leftOver: own }): Line => {
      running -= valueOf(explained);
      return {
        key: control,
        label: control.charAt(0).toUpperCase() + control.slice(1),
        amount: valueOf(explained),
        running,
        kind: 'step',
        leftOver: valueOf(own),
      };
    }),
    {
      key: 'left',
      label: 'Left over',
      amount: valueOf(leftOver),
      running: valueOf(leftOver),
      kind: 'left',
      leftOver: valueOf(leftOverInBase),
    },
  ];
};

const findingOf = ({ logGap, leftOver }: PayGapModel): string => {
  const [whole, left] = [valueOf(logGap), valueOf(leftOver)];
  const side = (points: number): string => `${bare(Math.abs(points))} points ${points >= 0 ? 'behind' : 'ahead'}`;
  return `Women are ${side(whole)}: by level, job and place they would be ${side(whole - left)}, ${bare(left)} are left over`;
};

const bare = (logs: number): string => pointsWords(logs).replace('+', '');

const columns: readonly TwinColumn<Line>[] = [
  { id: 'label', header: 'Step', names: true, value: ({ label }) => label },
  {
    id: 'amount',
    header: 'Amount',
    unit: 'points',
    align: 'right',
    value: ({ amount }) => amount,
    text: ({ amount }) => pointsWords(amount),
  },
  {
    id: 'running',
    header: 'Remains',
    unit: 'points',
    align: 'right',
    value: ({ running }) => running,
    text: ({ running }) => pointsWords(running),
  },
  {
    id: 'left',
    header: 'Left over in it',
    unit: 'points',
    align: 'right',
    value: ({ leftOver }) => leftOver,
    text: ({ leftOver, kind }) => (leftOver === null ? '' : `${pointsWords(leftOver)}${kind === 'left' ? ' in no control' : ''}`),
  },
];
