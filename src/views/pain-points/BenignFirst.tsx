import { Callout } from '../../ui/index.ts';
import type { Why } from '../session-contract.ts';

/** What would make the finding harmless, before anything that would make it worse. */
export const BenignFirst = ({ why: { benign, restsOnOnePerson, mixAndRate }, isFact }: { readonly why: Why; readonly isFact: boolean }) =>
  benign.length > 0 ? (
    <Callout tone="caution" title="Rule these out first">
      <ul>
        {benign.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Callout>
  ) : (
    <Callout title="Harmless explanations">
      <p>
        None found among those that can be checked here:{' '}
        {[
          ...(mixAndRate === null ? [] : ['the mix of levels does not make it']),
          ...(restsOnOnePerson === null ? [] : ['it does not rest on one person']),
          ...(isFact ? [] : ['the group is large enough to speak for itself', 'the market figure fits']),
        ].join(', ')}
        . Others (a reorganization, a season, one manager’s habit of recording) are for the people who know the unit.
      </p>
    </Callout>
  );
