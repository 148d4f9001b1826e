/** Headless: the command line around the pipeline. Files and options in, files out; the exit code says whether a question is open. */
export { analyse } from './analyse.ts';
