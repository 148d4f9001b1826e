import { build, type Rolldown } from 'vite';
import { asciiCode } from './ascii-code.ts';

/** A small program of its own, bundled from its entry, as the text of an inline script. */
export const inlineProgram = async (entry: string): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return asciiCode(built.output[0].code).replace(/<(?=\/script|script|!--)/gi, '\\x3c');
};
