import { useState } from 'react';
import type { LeaderPack } from '../../report/index.ts';
import { Button, Callout, Card, Row } from '../../ui/index.ts';
import type { PackForm } from '../handouts-contract.ts';
import { saveFile } from '../keeping/save-file.ts';
import { useSession } from '../session-context.ts';

/** Words on the buttons. */
const forms: readonly { readonly form: PackForm; readonly label: string }[] = [
  { form: 'pptx', label: 'PowerPoint' },
  { form: 'xlsx', label: 'Excel' },
  { form: 'csv', label: 'CSV tables' },
  { form: 'html', label: 'Leader file' },
];

/** The pack on screen, as paper and as files: the same figures, the same manifest. */
export const FilesCard = ({ pack }: { readonly pack: LeaderPack | undefined }) => {
  const { handouts } = useSession();
  const [busy, setBusy] = useState<PackForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (form: PackForm) => {
    if (pack === undefined) return;
    setBusy(form);
    setProblem(null);
    try {
      for (const { name, content } of await handouts.files(pack, form)) saveFile(name, content);
    } catch (cause) {
      setProblem(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setBusy(null);
    }
  };
  return (
    <Card
      title="Files"
      foot="The leader file is one page for any browser: released figures only, read-only, nothing to install. Each file carries the manifest with its hashes."
    >
      <Row>
        <Button kind="primary" disabled={pack === undefined} onClick={() => print()}>
          Print / PDF
        </Button>
        {forms.map(({ form, label }) => (
          <Button key={form} disabled={pack === undefined || busy !== null} busy={busy === form} onClick={() => void save(form)}>
            {label}
          </Button>
        ))}
      </Row>
      {problem === null ? null : <Callout tone="danger" title={`No file was made: ${problem}`} />}
    </Card>
  );
};
