import { formatCount, formatDate } from '../../domain/format.ts';
import { saveText } from '../../charts/index.ts';
import { Button, Callout, Card, LinkText, PageHead, Stack } from '../../ui/index.ts';
import { NoData } from '../NoData.tsx';
import { useSession } from '../session-context.ts';
import type { LoadedFile } from '../session-contract.ts';
import { FileCard } from './FileCard.tsx';
import { LedgerTable } from './LedgerTable.tsx';

/** What was read, what was left out and why; every line of every file is accounted for. */
export const DataPage = () => {
  const session = useSession();
  const { plans, refused, dataAsOf, sample } = session;
  if (plans.length === 0 && refused.length === 0)
    return <NoData page="Data quality" session={session} would="No imports yet. The ledger of every file appears here." />;
  const quarantined = sum(plans, (plan) => plan.reading.ledger.quarantined);
  return (
    <Stack gap={16}>
      <PageHead
        page="Data quality"
        finding={findingOf(plans, refused.length, quarantined)}
        lead={
          dataAsOf === null
            ? undefined
            : `Data as of ${formatDate(dataAsOf)}. Lines read = header + preamble + blank + footer + loaded + quarantined, in every file.`
        }
        actions={
          quarantined === 0 ? (
            <LinkText href="#/import" asButton>
              Add files
            </LinkText>
          ) : (
            <Button
              kind="primary"
              onClick={() => saveText(`${sample ? 'SAMPLE-' : ''}quarantine.csv`, 'text/csv', session.quarantineCsv())}
            >
              Download {formatCount(quarantined)} quarantined rows
            </Button>
          )
        }
      />
      {refused.length === 0 ? null : (
        <Callout
          tone="danger"
          title={refused.length === 1 ? 'One file could not be read' : `${formatCount(refused.length)} files could not be read`}
        >
          <ul>
            {refused.map(({ name, message }) => (
              <li key={name}>
                <strong>{name}</strong>: {message}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {plans.length === 0 ? null : (
        <>
          <Card title="Ledger">
            <LedgerTable plans={plans} />
          </Card>
          {plans.map((plan) => (
            <FileCard key={`${plan.reading.name}|${plan.reading.sha256}`} plan={plan} />
          ))}
        </>
      )}
    </Stack>
  );
};

const sum = (plans: readonly LoadedFile[], of: (plan: LoadedFile) => number): number => plans.reduce((total, plan) => total + of(plan), 0);

const findingOf = (plans: readonly LoadedFile[], refused: number, quarantined: number): string => {
  const loaded = sum(plans, (plan) => (plan.setAside ? 0 : plan.reading.ledger.loaded));
  const aside = plans.filter(({ setAside }) => setAside).length;
  const used = plans.length - aside;
  return [
    `${formatCount(loaded)} rows of ${formatCount(used)} ${used === 1 ? 'file' : 'files'} are in use`,
    quarantined === 0 ? 'no row is held back' : `${formatCount(quarantined)} held back`,
    aside === 0 ? null : `${formatCount(aside)} ${aside === 1 ? 'file' : 'files'} set aside`,
    refused === 0 ? null : `${formatCount(refused)} not read`,
  ]
    .filter((part) => part !== null)
    .join('; ');
};
