import type { PackSection } from '../../../report/index.ts';
import styles from './document.module.css';
import { FootnoteMarks } from './FootnoteMarks.tsx';
import { PackTableView } from './PackTableView.tsx';

export const AppendixTable = ({ section }: { readonly section: PackSection }) => (
  <section className={styles['appendixTable']} aria-labelledby={`pack-${section.id}`}>
    <h3 id={`pack-${section.id}`}>
      {section.title}
      <FootnoteMarks numbers={section.footnotes} />
    </h3>
    <PackTableView table={section.table} />
    {section.sources.length === 0 ? null : <p className={styles['source']}>Source: {section.sources.join(' · ')}</p>}
  </section>
);
