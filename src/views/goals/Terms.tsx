import styles from './goals.module.css';

/** Words and what stands for them; an empty one says so. */
export const Terms = ({ terms }: { readonly terms: readonly (readonly [string, string])[] }) => (
  <dl className={styles['terms']}>
    {terms.map(([term, text]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{text.trim() === '' ? '–' : text}</dd>
      </div>
    ))}
  </dl>
);
