import { Badge, LinkText } from '../../ui/index.ts';
import { useKeeping } from './keeping-context.ts';
import { shortStatus } from './status-words.ts';

/** Whether what is on screen is kept, in the head of every page; for analysts the way to change that. */
export const KeepingStatus = ({ forLeaders }: { readonly forLeaders: boolean }) => {
  const [state] = useKeeping();
  const words = shortStatus(state);
  const isFine = state.open?.as === 'writer' ? words !== 'Not all kept' : true;
  return forLeaders ? (
    <Badge tone={isFine ? 'neutral' : 'caution'}>{words}</Badge>
  ) : (
    <LinkText href="#/settings" label={`${words}: storage settings`}>
      {words}
    </LinkText>
  );
};
