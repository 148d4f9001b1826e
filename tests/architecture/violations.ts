import type { Edge } from './edges.ts';
import { documents, dynamicImporters, homes, roots, stages, tools, typesOnly } from './stages.ts';

const placeOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? file) : file);
const within = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
const isTool = (file: string): boolean => tools.some((tool) => within(file, tool));

const packageHome = (name: string): readonly string[] | undefined => {
  const found = Object.keys(homes).find((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`),
  );
  return found === undefined ? undefined : homes[found];
};

const packageViolation = ({ from, to }: Edge): string | null => {
  const home = packageHome(to);
  if (home === undefined) return `${from} imports ${to}, which has no home in the table`;
  return home.some((place) => within(from, place)) ? null : `${from} imports ${to}, which lives in ${home.join(', ')}`;
};

const stageViolation = ({ from, to, isType }: Edge): string | null => {
  const here = placeOf(from);
  const there = placeOf(to);
  if (here === there || documents.includes(to)) return null;
  const allowed = stages[here] ?? roots[here];
  if (allowed === undefined) return `${from}: ${here} is not in the stage table`;
  const mayImport = allowed.includes(there) || (isType && (typesOnly[here] ?? []).includes(there));
  if (!mayImport) return `${from} imports ${to}: ${here} may not import ${there}`;
  const isDoor = there === 'domain' || !(there in stages) || to === `${there}/index.ts`;
  const isComposition =
    (from === 'main.tsx' || within(from, 'headless') || from === 'headless.ts') &&
    (within(to, 'store/engine') || within(to, 'store/workspace') || within(to, 'import'));
  const isSheet = to.endsWith('.css');
  return isDoor || isComposition || isSheet ? null : `${from} imports ${to} past the door of ${there}`;
};

/** What the law forbids among these edges, in words. */
export const violations = (edges: readonly Edge[]): string[] =>
  edges
    .filter((edge) => !isTool(edge.from))
    .flatMap((edge) => {
      const found = [edge.isPackage ? packageViolation(edge) : stageViolation(edge)];
      if (edge.isDynamic && !dynamicImporters.includes(edge.from)) found.push(`${edge.from} loads lazily; only named files may`);
      return found.filter((text) => text !== null);
    });
