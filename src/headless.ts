import { analyse } from './headless/index.ts';

process.exitCode = await analyse(process.argv.slice(2));
