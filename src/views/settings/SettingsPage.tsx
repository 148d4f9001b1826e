import {
  Button,
  Card,
  Choice,
  Columns,
  PageHead,
  Row,
  Select,
  Stack,
  Switch,
  TextInput,
  useColorScheme,
  type ColorScheme,
} from '../../ui/index.ts';
import { EventsCard } from '../notes/EventsCard.tsx';
import { useSession } from '../session-context.ts';
import { useSingleKeys } from '../shortcuts.ts';
import { GroupsCard } from './GroupsCard.tsx';
import { LimitsCard } from './LimitsCard.tsx';
import { LivingWagesCard } from './LivingWagesCard.tsx';
import { ReleasesCard } from './ReleasesCard.tsx';
import { SilenceCard } from './SilenceCard.tsx';
import { StorageCard } from './StorageCard.tsx';
import { sectors, states } from './places.ts';

/** What the figures rest on besides the files: the employer's kind and place, groups, living wages, limits; and how the page looks. */
export const SettingsPage = () => (
  <Stack gap={16}>
    <PageHead page="Settings" finding="What the figures rest on besides your files" lead="A change measures again." />
    <Columns min={420}>
      <EmployerCard />
      <GroupsCard />
      <LivingWagesCard />
      <LookCard />
      <SilenceCard />
    </Columns>
    <EventsCard />
    <StorageCard />
    <LimitsCard />
    <ReleasesCard />
  </Stack>
);

const ownerships = [
  { value: 'private', label: 'Private company' },
  { value: 'nonprofit', label: 'Nonprofit' },
  { value: 'local-government', label: 'City, county or district' },
  { value: 'state-government', label: 'State' },
  { value: 'federal-government', label: 'Federal' },
] as const;

const EmployerCard = () => {
  const { settings, changeSettings } = useSession();
  return (
    <Card title="The employer" foot="Sector and state choose the market figures; where there is none, the nearest one is used and named.">
      <TextInput
        label="Name on the page"
        value={settings.organizationName}
        onChange={(organizationName) => changeSettings({ organizationName })}
      />
      <Select
        label="Ownership"
        value={settings.ownership}
        options={ownerships}
        onChange={(value) => {
          const chosen = ownerships.find((ownership) => ownership.value === value);
          if (chosen !== undefined) changeSettings({ ownership: chosen.value });
        }}
      />
      <Select
        label="Industry"
        searchable
        value={settings.sector ?? ''}
        options={[{ value: '', label: 'All industries' }, ...sectors]}
        onChange={(sector) => changeSettings({ sector: sector === '' ? null : sector })}
      />
      <Select
        label="State"
        searchable
        value={settings.state ?? ''}
        options={[{ value: '', label: 'United States' }, ...states]}
        onChange={(state) => changeSettings({ state: state === '' ? null : state })}
      />
    </Card>
  );
};

const LookCard = () => {
  const { scheme, setScheme } = useColorScheme();
  const [keys, setKeys] = useSingleKeys();
  return (
    <Card title="Look and keys" foot="Paper is always light.">
      <Choice
        label="Theme"
        value={scheme}
        options={[
          { value: 'auto', label: 'As the system' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        onChange={(value) => setScheme(value as ColorScheme)}
      />
      <Switch label="Single keys (g o, ?, …)" checked={keys} onChange={setKeys} />
      <Row>
        <Button onClick={() => print()}>Print this page</Button>
      </Row>
    </Card>
  );
};
