import { useState } from 'react';
import type { ListeningMethod } from '../../domain/act.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { listeningKit } from '../../pipeline.ts';
import { Callout, Card, Choice, LinkText } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { sheetAddress } from './act-address.ts';
import styles from './act.module.css';
import { HeardForm } from './HeardForm.tsx';
import { HeardList } from './HeardList.tsx';
import { methodLabels, methods } from './listening-methods.ts';

/** Listen before anything is decided: how, with which questions, and what was heard. */
export const ListeningCard = ({ point }: { readonly point: PainPoint }) => {
  const { state } = usePlans();
  const [method, choose] = useState<ListeningMethod>('focus-group');
  const kit = listeningKit(point, method);
  const records = state.listening.filter(({ painPoint }) => painPoint === point.id);
  return (
    <Card title="4 Listen first">
      <Choice
        label="How to ask"
        options={methods.map((value) => ({ value, label: methodLabels[value] }))}
        value={method}
        onChange={(value) => choose(value as ListeningMethod)}
      />
      <dl className={styles['terms']}>
        <dt>Use when</dt>
        <dd>{kit.useWhen}</dd>
        <dt>How</dt>
        <dd>{kit.how}</dd>
        <dt>Group size</dt>
        <dd>{kit.sizeRule}</dd>
      </dl>
      {kit.tooFew === null ? null : <Callout tone="caution">{kit.tooFew}</Callout>}
      <ul>
        {kit.guards.map((guard) => (
          <li key={guard}>{guard}</li>
        ))}
      </ul>
      <div>
        <LinkText href={`#${sheetAddress(point, method)}`}>Question sheet to print</LinkText>
      </div>
      <h3 className={styles['sub']}>What was heard</h3>
      <HeardList records={records} />
      <HeardForm point={point} method={method} />
    </Card>
  );
};
