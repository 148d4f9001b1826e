import { Button } from './Button.tsx';
import { notify } from './notices-store.ts';
import styles from './code-text.module.css';

/** Text to read and copy as it stands: a query, a message. */
export const CodeText = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify({ tone: 'success', title: `${label} copied` });
    } catch {
      notify({ tone: 'error', title: 'The clipboard was refused', message: 'Select the text and copy it by hand.' });
    }
  };
  return (
    <div className={styles['code']}>
      <div className={styles['head']}>
        <span>{label}</span>
        <Button size="small" kind="quiet" label={`Copy: ${label}`} onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      {/* Scrolls sideways, so it takes the focus (WCAG 2.1.1). */}
      <pre tabIndex={0} role="group" aria-label={label}>
        <code>{text}</code>
      </pre>
    </div>
  );
};
