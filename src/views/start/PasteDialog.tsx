import { useState } from 'react';
import { Button, Callout, Dialog, Stack, TextInput } from '../../ui/index.ts';
import { isTableText, tableFromText } from './pasted-table.ts';

export interface PasteDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onFile: (file: File) => void;
}

/** Text copied from a spreadsheet becomes a file like any other. */
export const PasteDialog = ({ open, onClose, onFile }: PasteDialogProps) => {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const fromClipboard = async (): Promise<void> => {
    try {
      setText(await navigator.clipboard.readText());
    } catch {
      setRefused(true);
    }
  };
  const close = (): void => {
    setText('');
    setRefused(false);
    onClose();
  };
  return (
    <Dialog
      title="Paste a table"
      open={open}
      onClose={close}
      actions={
        <>
          <Button onClick={() => void fromClipboard()}>Take it from the clipboard</Button>
          <Button
            kind="primary"
            disabled={!isTableText(text)}
            onClick={() => {
              onFile(tableFromText(text));
              close();
            }}
          >
            Add this table
          </Button>
        </>
      }
    >
      <Stack>
        <TextInput
          label="Cells copied from a spreadsheet"
          hint="Copy the cells with their header row, then paste them here."
          lines={8}
          value={text}
          onChange={setText}
        />
        {refused ? <Callout tone="caution">The browser did not allow reading the clipboard. Paste into the box instead.</Callout> : null}
      </Stack>
    </Dialog>
  );
};
