import { catalogue } from '../../metrics/index.ts';
import type { MetricId } from '../../domain/reading.ts';
import { contentFiles } from './content-files.ts';
import type { LeverContent } from './lever-content.ts';
import { readLeverContent } from './read-lever-content.ts';

let read: LeverContent | null = null;

/** The content that ships with the product; read and checked once. */
export const leverContent = (): LeverContent => (read ??= readLeverContent(contentFiles, (metric) => catalogue.has(metric as MetricId)));
