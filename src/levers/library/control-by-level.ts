import type { ResponsibleLevel } from '../../domain/framework.ts';
import type { Control } from '../../domain/lever.ts';

/**
 * Who decides, where nothing says otherwise: an office decides how it leads its people and HR decides its plans, both are ours; what needs the
 * department and HR together is shared. Somebody else's it becomes only by a row's own word: a law, a board, a bargaining table.
 */
export const controlByLevel: Readonly<Record<ResponsibleLevel, Control>> = {
  'office-department': 'ours',
  'department-and-hr': 'shared',
  hr: 'ours',
};
