import { Button } from '../../ui/index.ts';
import { usePlans } from './plans-context.ts';

/** Takes back the last change to the plans, named in words; nothing while there is none. */
export const UndoChange = () => {
  const { canUndo, undo } = usePlans();
  return canUndo === null ? null : (
    <Button size="small" onClick={undo} label={`Undo: ${canUndo}`}>
      Undo
    </Button>
  );
};
