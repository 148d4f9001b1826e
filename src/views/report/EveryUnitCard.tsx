import { useRef, useState } from 'react';
import { Button, Callout, Card, Choice, Progress, Row } from '../../ui/index.ts';
import type { PackAsk, PackForm, PackUnit } from '../handouts-contract.ts';
import { saveFile } from '../keeping/save-file.ts';
import { useSession } from '../session-context.ts';
import { makeEveryPack } from './make-every-pack.ts';

export interface EveryUnitCardProps {
  readonly units: readonly PackUnit[];
  readonly askFor: (kind: PackAsk['kind']) => PackAsk;
}

/** A pack for each department from the one release, its own unit and the rest of the organization. */
export const EveryUnitCard = ({ units, askFor }: EveryUnitCardProps) => {
  const { handouts } = useSession();
  const [form, setForm] = useState<PackForm>('html');
  const [at, setAt] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<{ readonly title: string; readonly failed: boolean } | null>(null);
  const running = useRef<AbortController | null>(null);
  if (units.length === 0) return null;
  const run = async () => {
    const mine = new AbortController();
    running.current = mine;
    setOutcome(null);
    setAt(0);
    try {
      const files = await makeEveryPack({ handouts, units, askFor, form, signal: mine.signal, onDone: setAt });
      for (const { name, content } of files) saveFile(name, content);
      setOutcome({ title: `${units.length} packs made: ${files.length} ${files.length === 1 ? 'file' : 'files'} saved.`, failed: false });
    } catch (cause) {
      const because = mine.signal.aborted ? 'canceled.' : cause instanceof Error ? cause.message : String(cause);
      setOutcome({ title: `No file was saved: ${because}`, failed: true });
    } finally {
      setAt(null);
    }
  };
  return (
    <Card
      title="A pack for every department"
      foot="All from the same release: own figures, those of the whole organization, and of the rest as far as printed figures tell."
    >
      {at === null ? (
        <Row align="end">
          <Choice
            label="As"
            value={form}
            options={[
              { value: 'html', label: 'Leader files' },
              { value: 'pptx', label: 'PowerPoint' },
              { value: 'xlsx', label: 'Excel' },
            ]}
            onChange={(next) => setForm(next as PackForm)}
          />
          <Button onClick={() => void run()}>Make {units.length} packs</Button>
        </Row>
      ) : (
        <div role="status">
          <Progress
            label="Packs for every department"
            share={at / units.length}
            detail={`${at} of ${units.length}`}
            onCancel={() => running.current?.abort()}
          />
        </div>
      )}
      {outcome === null ? null : <Callout tone={outcome.failed ? 'caution' : 'note'} title={outcome.title} />}
    </Card>
  );
};
