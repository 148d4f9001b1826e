import type { OpenPipeline } from './session-parts.ts';

interface SpareParts {
  readonly openPipeline: (onDeath: (error: Error) => void) => Promise<OpenPipeline>;
  readonly onOpened: (opened: OpenPipeline) => void;
  /** One that is in use died; a spare one that dies is only replaced. */
  readonly onDeath: (opened: OpenPipeline, error: Error) => void;
}

/** A database that is opened ahead of the load that will need it. */
export const createSparePipeline = ({ openPipeline, onOpened, onDeath }: SpareParts) => {
  let spare: OpenPipeline | null = null;
  let opening: Promise<OpenPipeline> | null = null;

  const open = async (): Promise<OpenPipeline> => {
    const opened = await openPipeline((error) => {
      if (spare === opened) spare = null;
      onDeath(opened, error);
    });
    onOpened(opened);
    return opened;
  };
  return {
    isThere: (): boolean => spare !== null,
    isComing: (): boolean => opening !== null,
    /** Rejects when it cannot be opened. */
    prepare: async (): Promise<void> => {
      try {
        opening = open();
        spare = await opening;
      } finally {
        opening = null;
      }
    },
    /** The one that is ready, or a new one. */
    take: async (): Promise<OpenPipeline> => {
      await opening?.catch(() => undefined);
      const ready = spare;
      spare = null;
      return ready ?? open();
    },
  };
};
