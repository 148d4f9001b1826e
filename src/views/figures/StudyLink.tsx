import { cutName, groupName, type Cut, type MetricId } from '../../domain/reading.ts';
import { LinkText } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import { addressOf, useViewState } from '../view-state.ts';

const studies: Readonly<Record<string, { readonly path: string; readonly words: string; readonly of?: 'promotion' }>> = {
  'pay-gap-raw': { path: '/study/pay-gap', words: 'Take the pay gap apart' },
  'pay-gap-adjusted': { path: '/study/pay-gap', words: 'Take the pay gap apart' },
  'hiring-impact-ratio': { path: '/study/selection', words: 'Who is selected, group by group' },
  'promotion-impact-ratio': { path: '/study/selection', words: 'Who is selected, group by group', of: 'promotion' },
};

interface StudyLinkProps {
  readonly metric: MetricId;
  readonly facet?: string | null;
  readonly cut?: Cut;
  readonly group?: readonly string[];
}

/** Leads from a gap or a selection ratio to its study of the same unit; nothing where there is none, and never for leaders. */
export const StudyLink = ({ metric, facet = null, cut = [], group = [] }: StudyLinkProps) => {
  const { studies: asked } = useSession();
  const [{ p }] = useViewState();
  const study = studies[metric];
  if (study === undefined || asked === null) return null;
  const unit = cut.length === 0 ? {} : { by: cutName(cut), org: groupName(group) };
  const arms = facet?.includes('race') === true ? { arms: 'race_ethnicity' as const } : {};
  return (
    <LinkText href={`#${addressOf(study.path, { p, ...unit, ...arms, ...(study.of === undefined ? {} : { of: study.of }) })}`}>
      {study.words}
    </LinkText>
  );
};
