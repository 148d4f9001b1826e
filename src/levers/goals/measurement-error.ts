import { levelOf, type Figured } from './level.ts';

/** Standard error of one measurement at the figure's own level, in its unit; `size` = how much of the baseline's base the next one has. */
export const measurementError = (figure: Figured, size = 1): number | null => {
  const { basis, value } = figure;
  if (basis.kind === 'rate') return basis.exposureYears > 0 ? Math.sqrt(Math.max(basis.events, 0.5) / size) / basis.exposureYears : null;
  if (basis.kind === 'count') return Math.sqrt(Math.max(basis.count, 0.5));
  if (basis.kind === 'mean') return basis.people > 1 && basis.sd > 0 ? basis.sd / Math.sqrt(basis.people) : null;
  const level = levelOf(figure);
  if (level === null) return null;
  const [part] = level.posterior.parts;
  if (level.posterior.family === 'beta') {
    const heads = part!.first + part!.second - 1;
    const share = Math.min(Math.max(value, 0.5 / heads), 1 - 0.5 / heads);
    return Math.sqrt((share * (1 - share)) / heads);
  }
  return level.logs ? value * part!.second : part!.second;
};

/** Half of what holds 95 % of a normal. */
export const in95 = 1.959963984540054;
