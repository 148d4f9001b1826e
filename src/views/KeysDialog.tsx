import { DataTable, Dialog, Stack, Switch } from '../ui/index.ts';
import { shortcuts, useSingleKeys } from './shortcuts.ts';

const keys: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Tab', does: 'Skip link, navigation, title, filters, content; one stop for each grid and chart' },
  ...shortcuts.map(({ keys, does }) => ({ keys, does: `Go to ${does}` })),
  { keys: '?', does: 'This list' },
  { keys: 'Arrows, Home, End', does: 'Move in a grid or along a chart' },
  { keys: 'Enter', does: 'Open what a cell or a chart row stands for' },
  { keys: 'Esc', does: 'Close a panel, leave a chart' },
];

export const KeysDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const [on, setOn] = useSingleKeys();
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <Stack>
        <DataTable
          caption="Keys of this page"
          captionHidden
          sortable={false}
          columns={[
            { id: 'keys', header: 'Key', value: (row) => row.keys, names: true },
            { id: 'does', header: 'Does', value: (row) => row.does },
          ]}
          rows={keys}
          rowKey={(row) => row.keys}
        />
        <Switch label="Single keys" checked={on} onChange={setOn} hint="Off: only Tab, arrows, Enter and Esc do something" />
      </Stack>
    </Dialog>
  );
};
