import source from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?raw';

const dynamicCall = 'newFunc(Function,_)(...d)';
/** The same call without building code at run time: reads each argument, calls, hands the result back. */
const staticCall =
  '((obj,func,dref,args)=>{let o=0;const v=n.map(t=>{const x=t.readValueFromPointer(args+o);o+=t.argPackAdvance;return x});' +
  'const rv=r===1?new func(...v):func.call(obj,...v);if(!a.isVoid)return emval_returnValue(a,dref,rv)})';

/** The engine's worker text with its one run-time code construction replaced, so that a policy without `unsafe-eval` holds (engine.md §2). */
export const patchWorker = (text: string): string => {
  if (text.split(dynamicCall).length !== 2) throw new Error('The engine’s worker changed: check the replacement of its dynamic call.');
  return text.replace(dynamicCall, () => staticCall).replace(/\/\/# sourceMappingURL=.*/, '');
};

export const workerSource = (): string => patchWorker(source);
