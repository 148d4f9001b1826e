import { formatCount, formatPercent, formatValue } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { Card } from '../../ui/index.ts';
import { dimensionWords } from '../figures/words.ts';
import type { Drivers } from '../session-contract.ts';

const mostShown = 5;

/** Which splits go with the gap; never a cause, and two that hold the same people are said to be one. */
export const GoesWith = ({ drivers: { found, lookedAt, dimensions }, info }: { readonly drivers: Drivers; readonly info: MetricInfo }) => (
  <Card title={found.length === 0 ? 'Nothing inside it stands out' : 'What goes with it'} level={3}>
    {found.length === 0 ? null : (
      <ul>
        {found.slice(0, mostShown).map((driver) => (
          <li key={`${driver.dimension} ${driver.group}`}>
            <strong>
              {dimensionWords(driver.dimension)}: {driver.group}
            </strong>{' '}
            goes with it: {formatValue(driver.value, info.unit)} there, {formatValue(driver.elsewhere, info.unit)} in the rest of it;{' '}
            {formatPercent(driver.shareOfBase)} of the {info.base === 'requisitions' ? 'openings' : 'people'}
            {driver.shareOfCount === null
              ? ''
              : `, ${formatPercent(driver.shareOfCount)} of the ${info.kind === 'rate' ? 'cases' : 'unfavorable ones'}`}
            .
            {driver.sharedWith.length === 0 ? null : (
              <>
                {' '}
                <em>
                  Mostly the same people as{' '}
                  {driver.sharedWith
                    .map(({ dimension, group, share }) => `${dimensionWords(dimension)}: ${group} (${formatPercent(share)} of them)`)
                    .join(', ')}
                  : which of them it is cannot be told apart.
                </em>
              </>
            )}
          </li>
        ))}
        {found.length > mostShown ? <li>and {found.length - mostShown} more</li> : null}
      </ul>
    )}
    <p>
      {formatCount(lookedAt)} parts by {dimensions.map((dimension) => dimensionWords(dimension).toLowerCase()).join(', ')} were each held
      against the rest of the same unit (q at most 0.10). To go with a gap is not to cause it.
    </p>
  </Card>
);
