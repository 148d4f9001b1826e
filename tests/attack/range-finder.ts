import loadHighs, { type Highs } from 'highs';

let solver: Promise<Highs> | null = null;

export interface KnownSum {
  readonly atoms: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Smallest and largest value of a sum of atoms; `whole`: over whole numbers only. */
export interface RangeFinder {
  (atoms: readonly number[], whole?: boolean): readonly [number, number];
  /** The table of whole numbers in which these atoms, each times its pull, add up to most. */
  readonly extremeTable: (pulls: ReadonlyMap<number, number>) => Float64Array;
  readonly dispose: () => void;
}

/** Ranges given what is known. `upper` bounds each atom; `Infinity` if nothing is known. One model, asked again and again. */
export const rangeFinder = async (known: readonly KnownSum[], upper: readonly number[]): Promise<RangeFinder> => {
  solver ??= loadHighs();
  const highs = await solver;
  const size = upper.length;
  const model = highs.createModel({
    numCols: size,
    numRows: known.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: new Float64Array(size),
    colLower: new Float64Array(size),
    colUpper: upper,
    rowLower: known.map(({ low }) => low),
    rowUpper: known.map(({ high }) => high),
    matrix: {
      format: 'csr',
      numRows: known.length,
      numCols: size,
      starts: known.reduce<number[]>((all, { atoms }) => [...all, (all.at(-1) ?? 0) + atoms.length], [0]),
      indices: known.flatMap(({ atoms }) => atoms),
      values: known.flatMap(({ atoms }) => atoms.map(() => 1)),
    },
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  const all = { kind: 'range', from: 0, to: size - 1 } as const;
  const { integer, continuous } = highs.constants.variableType;
  const solve = (pulls: ReadonlyMap<number, number>, whole: boolean): void => {
    const costs = new Float64Array(size);
    for (const [i, pull] of pulls) costs[i] = -pull;
    model.changeColsIntegrality(all, new Int32Array(size).fill(whole ? integer : continuous));
    model.changeColsCost(all, costs);
    if (model.run().modelStatus !== highs.constants.modelStatus.optimal) throw new Error('The attack has no answer.');
  };
  const end = (atoms: readonly number[], sign: number, whole: boolean): number => {
    solve(new Map(atoms.map((i) => [i, sign])), whole);
    return -sign * model.getObjectiveValue();
  };
  const range = (atoms: readonly number[], whole = false): readonly [number, number] => [end(atoms, -1, whole), end(atoms, 1, whole)];
  const extremeTable = (pulls: ReadonlyMap<number, number>): Float64Array => {
    solve(pulls, true);
    return model.getSolution().colValue.map(Math.round);
  };
  return Object.assign(range, { extremeTable, dispose: () => model.dispose() });
};
