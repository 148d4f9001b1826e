import { createImporter } from './importer.ts';
import { serveImporter } from './serve-importer.ts';

serveImporter(self as unknown as Parameters<typeof serveImporter>[0], createImporter);
