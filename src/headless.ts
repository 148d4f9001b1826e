import { analyse } from './headless/analyse.ts';

process.exitCode = await analyse(process.argv.slice(2));
