import type { LeaderPack } from '../../../report/index.ts';
import { AppendixTable } from './AppendixTable.tsx';
import styles from './document.module.css';
import { MethodPage } from './MethodPage.tsx';
import { OnePageSheet } from './OnePageSheet.tsx';
import { SectionPage } from './SectionPage.tsx';

export type Paper = 'letter' | 'a4';

export interface LeaderDocumentProps {
  readonly pack: LeaderPack;
  readonly paper: Paper;
  /** Public records have no first sheet either way. */
  readonly withSheet: boolean;
}

/** The pack as a document, the same on screen and on paper: one landscape sheet, the sections, the appendix, how it was counted. */
export const LeaderDocument = ({ pack, paper, withSheet }: LeaderDocumentProps) => {
  const findings = pack.sections.filter(({ place }) => place === 'body');
  const tables = pack.sections.filter(({ place }) => place === 'appendix');
  return (
    <div className={styles['document']} data-document={paper} data-sample={pack.manifest.sample}>
      {withSheet && pack.kind.kind !== 'public-records' ? <OnePageSheet pack={pack} /> : null}
      <div className={styles['pages']} data-pages>
        {findings.map((section) => (
          <SectionPage key={section.id} section={section} />
        ))}
        {tables.length === 0 ? null : (
          <section className={styles['appendix']} aria-labelledby="pack-appendix">
            <h2 id="pack-appendix" className={styles['heading']}>
              Appendix: tables
            </h2>
            {tables.map((section) => (
              <AppendixTable key={section.id} section={section} />
            ))}
          </section>
        )}
        <MethodPage pack={pack} />
      </div>
    </div>
  );
};
