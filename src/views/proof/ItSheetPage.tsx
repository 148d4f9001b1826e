import sheet from '../../../docs/it-sheet.md?raw';
import { Button, PageHead, Prose, Stack } from '../../ui/index.ts';
import styles from './it-sheet.module.css';

/** The one page for the people who approve software; the same text as docs/it-sheet.md. */
export const ItSheetPage = () => (
  <Stack gap={16}>
    <div data-one-pager>
      <PageHead
        page="For IT"
        finding="What IT needs to know, on one page"
        crumbs={[{ label: 'Settings', href: '#/settings' }, { label: 'For IT' }]}
        actions={<Button onClick={() => print()}>Print one page</Button>}
      />
    </div>
    <div className={styles['sheet']}>
      <Prose markdown={sheet.replace(/^# .*\n/, '').replaceAll(/^## /gm, '# ')} level={2} />
    </div>
  </Stack>
);
