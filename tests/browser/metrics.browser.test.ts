import { openBrowserEngine } from '../../src/store/engine/browser.ts';
import { metricCases } from '../engine/metric-cases.ts';

metricCases(() => openBrowserEngine());
