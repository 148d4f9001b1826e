import { answerTries } from '../silence/index.ts';
import { createImporter } from './importer.ts';
import { serveImporter } from './serve-importer.ts';

answerTries(self);
serveImporter(self as unknown as Parameters<typeof serveImporter>[0], createImporter);
