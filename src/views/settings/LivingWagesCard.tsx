import { Button, Card, NumberInput, Row, SettledTextInput } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';

/** Floors the user types: the app ships none, because the published ones may not be copied. */
export const LivingWagesCard = () => {
  const {
    settings: { livingWages },
    changeSettings,
  } = useSession();
  const replace = (index: number, change: Partial<(typeof livingWages)[number]>) =>
    changeSettings({ livingWages: livingWages.map((wage, at) => (at === index ? { ...wage, ...change } : wage)) });
  return (
    <Card
      title="Living wages"
      foot="Dollars an hour, from the source you trust for your county. Each becomes a part of the living-wage figure."
    >
      {livingWages.length === 0 ? <p>None yet: the living-wage figure uses the state minimum and the poverty guideline.</p> : null}
      {livingWages.map((wage, index) => (
        <Row key={index} align="end">
          <SettledTextInput label={`Name of floor ${index + 1}`} value={wage.label} onChange={(label) => replace(index, { label })} />
          <NumberInput
            label={`Hourly, floor ${index + 1}`}
            prefix="$"
            decimals={2}
            min={0}
            value={wage.hourly}
            onChange={(hourly) => replace(index, { hourly: hourly ?? 0 })}
          />
          <Button
            label={`Remove ${wage.label}`}
            onClick={() => changeSettings({ livingWages: livingWages.filter((_, at) => at !== index) })}
          >
            Remove
          </Button>
        </Row>
      ))}
      <Row>
        <Button onClick={() => changeSettings({ livingWages: [...livingWages, { label: `Floor ${livingWages.length + 1}`, hourly: 0 }] })}>
          Add a floor
        </Button>
      </Row>
    </Card>
  );
};
