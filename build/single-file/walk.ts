export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Visits every node of a syntax tree, outer ones first; a visit that answers `false` leaves out what is inside. */
export const walk = (node: unknown, visit: (node: SyntaxNode) => unknown): void => {
  if (Array.isArray(node)) for (const part of node) walk(part, visit);
  else if (node !== null && typeof node === 'object') {
    if (isSyntaxNode(node) && visit(node) === false) return;
    for (const part of Object.values(node)) if (part !== null && typeof part === 'object') walk(part, visit);
  }
};

const isSyntaxNode = (value: object): value is SyntaxNode => 'type' in value && 'start' in value && 'end' in value;
