import { openBrowserEngine } from '../../src/store/engine/browser.ts';
import { engineContract } from '../engine/contract.ts';

engineContract(() => openBrowserEngine());
