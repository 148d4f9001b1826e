import type { ListeningKit } from '../../levers/index.ts';
import styles from './act.module.css';

/** What is said first, what is asked, what is never written down; room for notes between the questions. */
export const QuestionSheet = ({ kit }: { readonly kit: ListeningKit }) => (
  <article className={styles['sheet']}>
    <section>
      <h2>Said first</h2>
      {kit.opening.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles['blank']}>{kit.toFillIn}</p>
    </section>
    {kit.blocks.map(({ heading, questions }) => (
      <section key={heading}>
        <h2>{heading}</h2>
        <ul className={styles['questions']}>
          {questions.map((question) => (
            <li key={question}>
              {question}
              {kit.scale === null ? (
                <span className={styles['notes']} aria-hidden="true" />
              ) : (
                <span className={styles['scale']}>{kit.scale}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
    ))}
    <section>
      <h2>Last question</h2>
      <ul className={styles['questions']}>
        <li>
          {kit.lastQuestion}
          <span className={styles['notes']} aria-hidden="true" />
        </li>
      </ul>
    </section>
    <section>
      <h2>Rules</h2>
      <ul>
        <li>{kit.sizeRule}</li>
        {kit.guards.map((guard) => (
          <li key={guard}>{guard}</li>
        ))}
      </ul>
    </section>
    <section>
      <h2>Afterwards</h2>
      <ul>
        {kit.afterwards.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  </article>
);
