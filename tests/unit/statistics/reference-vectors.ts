import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
}

export interface VectorCase {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: Tolerance | null;
}

export interface VectorFile {
  readonly notes: unknown;
  readonly tolerance?: Tolerance;
  readonly cases: readonly VectorCase[];
}

export const readVectors = (name: string): VectorFile =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8')) as VectorFile;

/** Differences beyond ST107's rule |a − e| ≤ max(abs, rel·|e|), as readable lines; empty when everything agrees. */
export const misses = (actual: unknown, expected: unknown, tolerance: Tolerance | null, at = ''): readonly string[] => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${at}: expected a list of ${expected.length}, got ${JSON.stringify(actual)}`];
    return expected.flatMap((value: unknown, i) => misses(actual[i], value, tolerance, `${at}[${i}]`));
  }
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).flatMap(([key, value]) =>
      misses((actual as Record<string, unknown>)[key], value, tolerance, `${at}.${key}`),
    );
  }
  if (typeof expected !== 'number' || typeof actual !== 'number') {
    return actual === expected ? [] : [`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  }
  const allowed = Math.max(tolerance?.abs ?? 0, (tolerance?.rel ?? 0) * Math.abs(expected));
  return Math.abs(actual - expected) <= allowed ? [] : [`${at}: expected ${expected}, got ${actual}`];
};

/** Runs every expected value of a vector file: a value with neither an answer nor a named reason for leaving it out is a failure. */
export const runVectors = (
  name: string,
  ruleIds: string,
  answersFor: (vector: VectorCase, all: VectorFile) => Readonly<Record<string, unknown>>,
  notCovered: Readonly<Record<string, string>> = {},
): void => {
  describe(`reference vectors ${name}`, () => {
    const file = readVectors(name);
    it(`CONTROL: ST107 ${name} holds cases, and a value that is off by a hundredth is noticed`, () => {
      expect(file.cases.length).toBeGreaterThan(0);
      expect(misses(1.01, 1, { rel: 1e-3 })).toHaveLength(1);
      expect(misses(0, null, { rel: 1 })).toHaveLength(1);
    });
    for (const vector of file.cases) {
      const answers = (): Readonly<Record<string, unknown>> => answersFor(vector, file);
      const wanted = Object.entries(Array.isArray(vector.expected) ? { order: vector.expected } : vector.expected);
      const left = wanted.filter(([key]) => notCovered[key] !== undefined);
      if (left.length > 0) {
        it.skip(`${vector.id}: not covered: ${left.map(([key]) => `${key} (${notCovered[key]})`).join(', ')}`, () => undefined);
      }
      for (const [key, expected] of wanted.filter((entry) => !left.includes(entry))) {
        it(`${ruleIds} ${vector.id}: ${key}`, () => {
          const all = answers();
          expect(Object.keys(all)).toContain(key);
          expect(misses(all[key], expected, vector.tolerance ?? file.tolerance ?? null, key)).toEqual([]);
        });
      }
    }
  });
};
