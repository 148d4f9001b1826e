import { Button, Card, PageHead, Prose, Row, Stack } from '../../ui/index.ts';
import sheet from '../../../docs/it-sheet.md?raw';

/** The one page for the people who approve software; the same text as docs/it-sheet.md. */
export const ItSheetPage = () => (
  <Stack gap={16}>
    <PageHead
      page="For IT"
      finding="What IT needs to know, on one page"
      crumbs={[{ label: 'Settings', href: '#/settings' }, { label: 'For IT' }]}
    />
    <Row>
      <Button onClick={() => print()}>Print this page</Button>
    </Row>
    <Card title="Job Quality Benchmark for IT">
      <Prose markdown={sheet.replace(/^# .*\n/, '')} level={2} />
    </Card>
  </Stack>
);
