import type { ReactNode } from 'react';
import { formatMoment } from '../../../domain/format.ts';
import type { LeaderPack } from '../../../report/index.ts';
import { releaseWords } from '../../release-words.ts';
import styles from './document.module.css';
import { MarksLegend } from './MarksLegend.tsx';

/** The last page: what the marks mean, the footnotes, how it was counted, and what the figures can be checked against. */
export const MethodPage = ({ pack: { onePage, footnotes, manifest } }: { readonly pack: LeaderPack }) => (
  <section className={styles['method']} aria-labelledby="pack-method">
    <h2 id="pack-method" className={styles['heading']}>
      How this was counted
    </h2>
    <p>{onePage.method}</p>
    <MarksLegend />
    {footnotes.length === 0 ? null : (
      <>
        <h3>Footnotes</h3>
        <ol className={styles['footnotes']}>
          {footnotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      </>
    )}
    <h3>Conventions</h3>
    <ul className={styles['conventions']}>
      {manifest.conventions.map((convention) => (
        <li key={convention}>{convention}</li>
      ))}
    </ul>
    <h3>Where it comes from</h3>
    <dl className={styles['facts']}>
      <dt>Release</dt>
      <dd>
        {manifest.release.id}, {formatMoment(manifest.release.at)}: {releaseWords(manifest.release.summary)}
      </dd>
      <dt>Made</dt>
      <dd>
        {formatMoment(manifest.madeAt)} with Job Quality Benchmark {manifest.appVersion}
        {manifest.sample ? ', from SAMPLE data: made-up people' : ''}
      </dd>
      {manifest.files.map(({ name, sha256 }) => (
        <Fact key={name} name={`File ${name}`}>
          SHA-256 <span className={styles['hash']}>{sha256}</span>
        </Fact>
      ))}
      {manifest.marketPacks.map(({ id, title, vintage }) => (
        <Fact key={id} name="Market figures">
          {title}, {vintage}
        </Fact>
      ))}
      <Fact name="This pack">
        SHA-256 <span className={styles['hash']}>{manifest.hash}</span>
      </Fact>
    </dl>
  </section>
);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
