import type { Highs, InitOptions } from 'highs';

/** Rows are sums of columns: `lower ≤ Σ x ≤ upper`; columns have bounds of their own. */
export interface SumModel {
  readonly columns: { readonly lower: Float64Array; readonly upper: Float64Array };
  readonly rows: readonly { readonly members: readonly number[]; readonly lower: number; readonly upper: number }[];
}

/** `failed` is everything but a proven best table: time is up, no table fits, the solver broke down. */
export type Solved = { readonly is: 'best'; readonly columns: Float64Array } | { readonly is: 'failed'; readonly status: SolverStatus };
export type SolverStatus = 'timed-out' | 'infeasible' | 'crashed';

export interface LoadedModel {
  /**
   * The table with the largest `Σ cost · x`. By the simplex method, from the last corner on; `inside`: by interior points, several times
   * faster on a large model and no corner, which is all a witness needs.
   */
  readonly largest: (costs: Float64Array, how: { readonly secondsLeft: number; readonly inside?: boolean }) => Solved;
  readonly dispose: () => void;
}

export interface AuditSolver {
  readonly load: (model: SumModel) => LoadedModel;
}

/** Where the solver's program comes from: its bytes in a worker; in Node it lies beside the package. */
export interface SolverSource {
  readonly wasm?: ArrayBuffer;
}

let loading: Promise<Highs> | null = null;

/** Loads HiGHS (PR24, PR25) once; nothing of it is loaded before the first audit. */
export const loadAuditSolver = async ({ wasm }: SolverSource = {}): Promise<AuditSolver> => {
  loading ??= import('highs').then(({ default: loadHighs }) => (wasm === undefined ? loadHighs() : fromBytes(loadHighs, wasm)));
  try {
    const highs = await loading;
    return { load: (model) => loadModel(highs, model) };
  } catch (cause) {
    loading = null;
    throw cause;
  }
};

/** The package documents `wasmBinary`, but 1.15.3 does not read it and fetches the file instead; this hook it does read. */
const fromBytes = (loadHighs: (options?: InitOptions) => Promise<Highs>, wasm: ArrayBuffer): Promise<Highs> =>
  new Promise((resolve, reject) => {
    const options: InitOptions & { readonly instantiateWasm: InstantiateHook } = {
      instantiateWasm: (imports, receive) => {
        WebAssembly.instantiate(wasm, imports).then(({ instance }) => receive(instance), reject);
        return {};
      },
    };
    loadHighs(options).then(resolve, reject);
  });

type InstantiateHook = (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => object;

const loadModel = (highs: Highs, { columns, rows }: SumModel): LoadedModel => {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.members.length;
  const indices = Int32Array.from(rows.flatMap(({ members }) => members));
  const size = columns.lower.length;
  const { maximize } = highs.constants.objectiveSense;
  const model = highs.createModel({
    numCols: size,
    numRows: rows.length,
    sense: maximize,
    colCost: new Float64Array(size),
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: size, starts, indices, values: new Float64Array(indices.length).fill(1) },
  });
  // Primal simplex: the last corner stays feasible when only the costs change, so the next one is a few steps away (dual: thousands).
  model.options.set({ output_flag: false, presolve: 'off', run_crossover: 'off', simplex_strategy: 4 });
  const status = highs.constants.modelStatus;
  const run = (solver: 'simplex' | 'ipm', secondsLeft: number): Solved => {
    if (secondsLeft <= 0) return { is: 'failed', status: 'timed-out' };
    model.options.set({ solver, time_limit: secondsLeft });
    model.zeroAllClocks();
    const { modelStatus } = model.run();
    if (modelStatus === status.optimal) return { is: 'best', columns: model.getSolution().colValue };
    if (modelStatus === status.timeLimit) return { is: 'failed', status: 'timed-out' };
    return {
      is: 'failed',
      status: modelStatus === status.infeasible || modelStatus === status.unboundedOrInfeasible ? 'infeasible' : 'crashed',
    };
  };
  return {
    largest: (costs, { secondsLeft, inside = false }) => {
      model.changeColsCost({ kind: 'range', from: 0, to: size - 1 }, costs);
      if (!inside) return run('simplex', secondsLeft);
      const fast = run('ipm', secondsLeft);
      return fast.is === 'best' || fast.status === 'timed-out' ? fast : run('simplex', secondsLeft);
    },
    dispose: () => model.dispose(),
  };
};
