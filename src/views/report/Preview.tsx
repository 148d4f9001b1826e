import type { LeaderPack } from '../../report/index.ts';
import { Muted } from '../../ui/index.ts';
import { LeaderDocument } from './document/LeaderDocument.tsx';
import type { PackChoice } from './pack-choice.ts';
import styles from './report.module.css';

/** The document as it will be printed. */
export const Preview = ({ pack, choice }: { readonly pack: LeaderPack; readonly choice: PackChoice }) => (
  <section className={styles['preview']} aria-label="Preview">
    <div className={`${styles['previewHead']} no-print`}>
      <h2>Preview</h2>
      <Muted>
        {choice.paper === 'a4' ? 'A4' : 'Letter'}: one landscape sheet, then upright pages. In the print dialog keep “default” margins and
        scale.
      </Muted>
    </div>
    <LeaderDocument pack={pack} paper={choice.paper} withSheet={choice.onePage} />
  </section>
);
