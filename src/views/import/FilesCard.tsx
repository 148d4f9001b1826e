import { ledgerSentence } from '../../domain/ledger-sentence.ts';
import type { FilePlan } from '../../domain/imported-file.ts';
import { Badge, Button, Callout, Card, Muted, Row, Select, Stack } from '../../ui/index.ts';
import { kindAnswer } from './answer-ids.ts';
import { useDesk } from './desk-context.ts';
import styles from './import.module.css';
import { kindOptions, kindWords } from './kind-words.ts';

/** Every file with what it is taken for and why, and its ledger; files that could not be read with the way out. */
export const FilesCard = ({ chosen }: { readonly chosen: number }) => {
  const [{ read }, desk] = useDesk();
  return (
    <Card title={read.plans.length === 1 ? 'One file' : `${read.plans.length} files`}>
      <Stack gap={12}>
        {read.refused.map(({ name, message }) => (
          <Callout
            key={name}
            tone="danger"
            title={`${name} was not read`}
            action={
              <Button size="small" label={`Remove ${name}`} onClick={() => void desk.remove(name)}>
                Remove
              </Button>
            }
          >
            {message}
          </Callout>
        ))}
        <ol className={styles['files']}>
          {read.plans.map((plan, index) => (
            <li key={plan.reading.name} className={styles['file']} data-chosen={index === chosen}>
              <OneFile plan={plan} index={index} chosen={index === chosen} />
            </li>
          ))}
        </ol>
      </Stack>
    </Card>
  );
};

const OneFile = ({ plan, index, chosen }: { readonly plan: FilePlan; readonly index: number; readonly chosen: boolean }) => {
  const [, desk] = useDesk();
  const { name, ledger } = plan.reading;
  const [primary, ...others] = plan.kinds;
  return (
    <>
      <div className={styles['fileName']}>
        <a href={`#/import/${index + 1}/match`} aria-current={chosen ? 'true' : undefined}>
          <bdi>{name}</bdi>
        </a>
        {plan.setAside ? <Badge tone="caution">Set aside</Badge> : null}
      </div>
      <div className={styles['fileKind']}>
        <Select
          label={`Kind of ${name}`}
          labelHidden
          options={kindOptions}
          value={primary ?? null}
          onChange={(kind) => void desk.answer({ [kindAnswer(name)]: kind }, `the kind of ${name}`)}
        />
        {others.length === 0 ? null : <Muted>also: {others.map((kind) => kindWords[kind].label).join(', ')}</Muted>}
      </div>
      <div className={styles['fileReason']}>
        <p>{plan.kindReason}</p>
        <Muted>{ledgerSentence(ledger)}</Muted>
      </div>
      <Row>
        <Button size="small" kind="quiet" label={`Remove ${name}`} onClick={() => void desk.remove(name)}>
          Remove
        </Button>
      </Row>
    </>
  );
};
