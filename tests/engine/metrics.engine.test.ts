import { openNodeEngine } from '../../src/store/engine/node.ts';
import { metricCases } from './metric-cases.ts';

metricCases(openNodeEngine);
