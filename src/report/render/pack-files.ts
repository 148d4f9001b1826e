import type { LeaderPack } from '../leader-pack/leader-pack.ts';
import type { PackFile } from './pack-file.ts';

export const packForms = ['pptx', 'xlsx', 'csv', 'html'] as const;
export type PackForm = (typeof packForms)[number];

/** Fetches what writes each form before anyone asks for it: the network may be gone by then. */
export const preparePackForms = async (): Promise<void> => {
  await Promise.all([
    import('./csv-files.ts'),
    import('./workbook.ts'),
    import('./slides/slides.ts'),
    import('./leader-page/leader-page.ts'),
  ]);
};

/**
 * A pack as files of one form; what writes them is loaded when it is first asked for. `number` tells the packs of several units apart. The same
 * pack gives the same bytes.
 */
export const packFiles = async (pack: LeaderPack, form: PackForm, number: number | null = null): Promise<readonly PackFile[]> => {
  switch (form) {
    case 'csv':
      return [await (await import('./csv-files.ts')).csvFiles(pack, number)];
    case 'xlsx':
      return [await (await import('./workbook.ts')).workbook(pack, number)];
    case 'pptx':
      return [await (await import('./slides/slides.ts')).slides(pack, number)];
    case 'html':
      return [await (await import('./leader-page/leader-page.ts')).leaderPage(pack, number)];
  }
};
