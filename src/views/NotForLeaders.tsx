import { LinkText, PageHead, Stack, StateBox } from '../ui/index.ts';

/** At the address of a screen that leaders do not have. */
export const NotForLeaders = () => (
  <Stack gap={24}>
    <PageHead page="Analyst only" finding="This screen is for the analyst" />
    <StateBox
      state="empty"
      title="It holds files, rows or settings; leaders get released figures only."
      height={220}
      action={
        <LinkText href="#/overview" asButton>
          Overview
        </LinkText>
      }
    />
  </Stack>
);
