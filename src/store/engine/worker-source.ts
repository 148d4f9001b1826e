import { answerTriesText } from '../../silence/index.ts';
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

/** Answers the page when it asks to try to reach another address (trust.md §6), then the engine's own text. */
export const workerSource = (): string => answerTriesText() + patchWorker(source);

/** The message that hands the engine's program, packed with gzip, to a worker of `workerSourceWithout`. */
export interface HandedOver {
  readonly engineProgram: ArrayBuffer;
}

/** For a page that carries the program inside: the worker gets the bytes by message and answers its one fetch, of `address`, with them. */
export const workerSourceWithout = (address: string): string =>
  `{const ask=self.fetch.bind(self);let program;` +
  `const take=(event)=>{if(!event.data.engineProgram)return;` +
  `program=event.data.engineProgram;event.stopImmediatePropagation();self.removeEventListener('message',take)};` +
  `self.addEventListener('message',take);` +
  `self.fetch=(what,how)=>String(what&&what.url||what)===${JSON.stringify(address)}` +
  `?Promise.resolve(new Response(new ReadableStream({start:(s)=>{s.enqueue(new Uint8Array(program));s.close()}})` +
  `.pipeThrough(new DecompressionStream('gzip')),{headers:{'content-type':'application/wasm'}})):ask(what,how)}\n${workerSource()}`;
