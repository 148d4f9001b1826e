/** Can a 0/1 vector be written as a combination of the published ones? Orthogonal basis, orthogonalized twice. */
export const spanOfGroups = (groups: readonly (readonly number[])[], size: number): ((atoms: readonly number[]) => boolean) => {
  const basis: Float64Array[] = [];
  const restOf = (atoms: readonly number[]): { readonly rest: Float64Array; readonly length: number } => {
    const rest = new Float64Array(size);
    for (const i of atoms) rest[i] = 1;
    for (let twice = 0; twice < 2; twice++)
      for (const direction of basis) {
        let along = 0;
        for (let i = 0; i < size; i++) along += (direction[i] ?? 0) * (rest[i] ?? 0);
        for (let i = 0; i < size; i++) rest[i] = (rest[i] ?? 0) - along * (direction[i] ?? 0);
      }
    return { rest, length: Math.hypot(...rest) };
  };
  for (const atoms of groups) {
    const { rest, length } = restOf(atoms);
    if (length > 1e-7) basis.push(rest.map((value) => value / length));
  }
  // What is at right angles to everything published is at right angles to whatever follows from it: a quick no for nearly every question.
  const probes = [1, 2, 3].map((seed) => {
    const random = Float64Array.from({ length: size }, (_, i) => (Math.sin((i + 1) * (seed + 0.618) * 12.9898) * 43_758.5453) % 1);
    for (let twice = 0; twice < 2; twice++)
      for (const direction of basis) {
        let along = 0;
        for (let i = 0; i < size; i++) along += (direction[i] ?? 0) * (random[i] ?? 0);
        for (let i = 0; i < size; i++) random[i] = (random[i] ?? 0) - along * (direction[i] ?? 0);
      }
    return random;
  });
  const mayFollow = (atoms: readonly number[]): boolean =>
    probes.every((probe) => Math.abs(atoms.reduce((sum, i) => sum + (probe[i] ?? 0), 0)) < 1e-6);
  return (atoms) => atoms.length > 0 && mayFollow(atoms) && restOf(atoms).length < 1e-7;
};
