import { useSession } from '../session-context.ts';
import type { Steady } from '../session-contract.ts';
import styles from './figures.module.css';

/** What holds, a sentence each with the change that could have been seen: "nothing found" is worth as much as could have been found (ST33). */
export const SteadyList = ({ steady }: { readonly steady: readonly Steady[] }) => {
  const { infos } = useSession();
  return (
    <ul className={styles['steady']}>
      {steady.map((one) => (
        <li key={JSON.stringify([one.metric, one.facet, one.departments, one.yardstick.kind])}>
          <a href={`#/metric/${one.metric}`}>{infos.get(one.metric)?.label ?? one.metric}</a>
          {withoutLabel(one.sentence, infos.get(one.metric)?.label)}
        </li>
      ))}
    </ul>
  );
};

/** The sentence begins with the label, which is the link. */
const withoutLabel = (sentence: string, label: string | undefined): string =>
  label !== undefined && sentence.startsWith(label) ? sentence.slice(label.length) : `: ${sentence}`;
