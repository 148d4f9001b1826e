import styles from './hidden.module.css';

/** A withheld figure: hatch and one word for every cause. `because` is for the analyst only and shows on demand. */
export const Hidden = ({ because }: { readonly because?: string | undefined }) => (
  <span className={styles['hidden']} title={because ?? 'Withheld to protect small groups'}>
    hidden
  </span>
);
