import { expect, it } from 'vitest';
import { leverContent } from '../../../src/levers/library/bundled-content.ts';
it('reads', () => { const c = leverContent(); expect(c.practices.length).toBe(60); expect(c.statements.length).toBe(57); });
