import { openNodeEngine } from '../../src/store/engine/node.ts';
import { engineContract } from './contract.ts';

engineContract(openNodeEngine);
