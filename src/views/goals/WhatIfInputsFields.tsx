import type { ShareRange, WhatIfInputs } from '../../domain/goal-checks.ts';
import { Button, Disclosure, NumberInput, Row, Stack } from '../../ui/index.ts';

interface WhatIfInputsFieldsProps {
  readonly inputs: WhatIfInputs;
  readonly usual: WhatIfInputs;
  /** `null` = the usual ones again. */
  readonly onChange: (inputs: WhatIfInputs | null) => void;
}

const own = 'typed by the user';

/** The rates behind the ranges; a changed one is marked as the user's own. */
export const WhatIfInputsFields = ({ inputs, usual, onChange }: WhatIfInputsFieldsProps) => (
  <Disclosure summary="Rates behind the ranges">
    <Stack gap={12}>
      <Rates
        title="Replacing one leaver, of a year's pay"
        range={inputs.replacement}
        onChange={(replacement) => onChange({ ...inputs, replacement })}
      />
      <Rates
        title="Benefits on top of pay"
        range={inputs.benefitsLoad}
        onChange={(benefitsLoad) => onChange({ ...inputs, benefitsLoad })}
      />
      {inputs === usual ? null : (
        <div>
          <Button size="small" onClick={() => onChange(null)}>
            Back to the usual rates
          </Button>
        </div>
      )}
    </Stack>
  </Disclosure>
);

const Rates = ({
  title,
  range,
  onChange,
}: {
  readonly title: string;
  readonly range: ShareRange;
  readonly onChange: (range: ShareRange) => void;
}) => (
  <div role="group" aria-label={title}>
    <p>
      <strong>{title}</strong> ({range.source})
    </p>
    <Row align="start">
      {(['low', 'usual', 'high'] as const).map((end) => (
        <NumberInput
          key={end}
          label={{ low: 'Low', usual: 'Usual', high: 'High' }[end]}
          value={Number((range[end] * 100).toPrecision(6))}
          suffix=" %"
          min={0}
          onChange={(typed) => typed !== null && onChange({ ...range, [end]: typed / 100, source: own })}
        />
      ))}
    </Row>
  </div>
);
