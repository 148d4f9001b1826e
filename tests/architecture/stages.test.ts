import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEdges, edgesOf, sourceFiles } from './edges.ts';
import { roots, stages } from './stages.ts';
import { violations } from './violations.ts';

describe('the dependency law', () => {
  it('has read the code at all', () => {
    expect(sourceFiles().length).toBeGreaterThan(100);
    expect(allEdges().length).toBeGreaterThan(300);
  });

  it('holds everywhere', () => {
    expect(violations(allEdges())).toEqual([]);
  });

  it('knows every folder and file of src', () => {
    const places = readdirSync('src');
    const unknown = places.filter((place) => !(statSync(`src/${place}`).isDirectory() ? place in stages : place in roots));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['a stage that looks downstream', 'import/find-table.ts', "import { measure } from '../metrics/index.ts';", 'may not import metrics'],
    ['a type-only import is an edge too', 'privacy/policy.ts', "import type { Engine } from '../store/index.ts';", 'may not import store'],
    ['a re-export is an edge', 'statistics/index.ts', "export { loadTables } from '../store/index.ts';", 'may not import store'],
    [
      'a deep import past a door',
      'pain-points/find.ts',
      "import { wilson } from '../statistics/share-interval.ts';",
      'past the door of statistics',
    ],
    [
      'a view that takes values of a stage',
      'views/overview/Overview.tsx',
      "import { measure } from '../../metrics/index.ts';",
      'may not import metrics',
    ],
    ['a package away from home', 'metrics/measure.ts', "import { Matrix } from 'ml-matrix';", 'lives in statistics/linear-model.ts'],
    ['a package without a home', 'views/App.tsx', "import _ from 'lodash';", 'has no home'],
    ['a lazy import in an unnamed file', 'metrics/measure.ts', "const later = () => import('./other.ts');", 'loads lazily'],
    ['a folder missing from the table', 'extras/thing.ts', "import { fields } from '../domain/fields.ts';", 'not in the stage table'],
    ['the Node engine in the app', 'main.tsx', "import fs from 'node:fs';", 'lives in headless'],
  ])('turns red on %s', (_, file, source, complaint) => {
    expect(violations(edgesOf(file, source)).join('\n')).toContain(complaint);
  });

  it('CONTROL: allows what the table allows', () => {
    expect(violations(edgesOf('views/overview/Overview.tsx', "import type { LoadReport } from '../../store/index.ts';"))).toEqual([]);
    expect(violations(edgesOf('metrics/measure.ts', "import { wilson } from '../statistics/index.ts';"))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('shows the same table', () => {
    const text = readFileSync('ARCHITECTURE.md', 'utf8');
    const rows = new Map([...text.matchAll(/^\| `([a-z-]+)` \| ([^|]*) \|/gm)].map((row) => [row[1], (row[2] ?? '').trim()]));
    for (const [stage, allowed] of Object.entries(stages))
      expect([stage, rows.get(stage)]).toEqual([stage, allowed.length === 0 ? '–' : allowed.map((name) => `\`${name}\``).join(', ')]);
  });
});
