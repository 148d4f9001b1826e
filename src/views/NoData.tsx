import { LinkText, PageHead, Stack, StateBox } from '../ui/index.ts';
import type { Session } from './session-contract.ts';

/** The place of a results screen while nothing is loaded: says what would fill it and leads there. */
export const NoData = ({ page, session, would }: { readonly page: string; readonly session: Session; readonly would: string }) => (
  <Stack gap={24}>
    <PageHead page={page} finding={session.status === 'empty' || session.status === 'failed' ? 'No data yet' : 'Working on your data'} />
    {session.status === 'starting' || session.status === 'loading' ? (
      <StateBox state="loading" title={session.status === 'starting' ? 'Starting the local database' : 'Loading your files'} height={360} />
    ) : (
      <StateBox
        state="empty"
        title={would}
        height={220}
        action={
          <LinkText href="#/start" asButton>
            Add files or try sample data
          </LinkText>
        }
      >
        Files are read in this tab and stay on this computer.
      </StateBox>
    )}
  </Stack>
);
