import type { Availability } from '../domain/metric.ts';
import { LinkText, PageHead, Stack, StateBox, type Crumb } from '../ui/index.ts';

export interface StudyMissingProps {
  readonly page: string;
  readonly crumbs: readonly Crumb[];
  /** The groups compared, in words. */
  readonly groups: string;
  readonly isOn: boolean;
  readonly availability: Availability | undefined;
}

/** The place of a study that compares groups which are switched off, or whose columns no file has. */
export const StudyMissing = ({ page, crumbs, groups, isOn, availability }: StudyMissingProps) => {
  const isOff = !isOn || availability?.state === 'off';
  return (
    <Stack gap={24}>
      <PageHead
        page={page}
        finding={isOff ? `${page}: comparing by ${groups} is switched off` : `${page}: the files cannot tell yet`}
        crumbs={crumbs}
      />
      <StateBox
        state="empty"
        title={
          isOff
            ? `Columns of ${groups} are neither stored nor computed while they are off`
            : availability?.state === 'missing'
              ? `Needs ${availability.missing.join(', ')}`
              : 'No loaded file measures this'
        }
        action={
          <LinkText href={isOff ? '#/settings' : '#/import'} asButton>
            {isOff ? 'Switch it on in Settings' : 'Add files'}
          </LinkText>
        }
      >
        {isOff ? 'Switching it on reads the files again with that column.' : 'Once a file has these columns the study appears here.'}
      </StateBox>
    </Stack>
  );
};
