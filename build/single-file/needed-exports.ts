/**
 * A WebAssembly program that hands out only what its host names. The engine hands out 75,000 names for extensions that are loaded while it
 * runs; here none ever is (engine.md §3). Code and data stay as they are, byte for byte. Names that the program asks its host to link stay too.
 */
export const withNeededExports = (program: Uint8Array, hostText: string): Uint8Array => {
  const sections = sectionsOf(program);
  const imports = sections.find(({ id }) => id === importSection);
  const exports = sections.find(({ id }) => id === exportSection);
  if (imports === undefined || exports === undefined) throw new Error('The engine’s program has no lists of imports and exports.');
  const needed = new Set(hostText.match(/[A-Za-z_$][\w$]*/g));
  for (const name of linkedNames(program, imports)) needed.add(name);
  const entries = exportsOf(program, exports).filter(({ name }) => needed.has(name) || needed.has(`_${name}`));
  const list = Buffer.concat([number(entries.length), ...entries.map(({ from, to }) => program.subarray(from, to))]);
  return Buffer.concat([
    program.subarray(0, exports.from),
    Uint8Array.of(exportSection),
    number(list.length),
    list,
    program.subarray(exports.to),
  ]);
};

const importSection = 2;
const exportSection = 7;

interface Section {
  readonly id: number;
  /** Where it begins, where its content begins, where it ends. */
  readonly from: number;
  readonly content: number;
  readonly to: number;
}

const sectionsOf = (program: Uint8Array): readonly Section[] => {
  const sections: Section[] = [];
  for (const read = reader(program, 8); read.at() < program.length;) {
    const from = read.at();
    const id = read.byte();
    const length = read.number();
    sections.push({ id, from, content: read.at(), to: read.at() + length });
    read.skip(length);
  }
  return sections;
};

/** Addresses that the host fills in by name (dynamic linking: `GOT.mem` and `GOT.func`). */
const linkedNames = (program: Uint8Array, { content }: Section): readonly string[] => {
  const read = reader(program, content);
  return Array.from({ length: read.number() }, () => {
    const [from, name] = [read.name(), read.name()];
    skipKind(read);
    return from.startsWith('GOT.') ? [name] : [];
  }).flat();
};

/** What is imported: a function, a table, a memory, a global or a tag (WebAssembly core specification §5.5.5). */
const skipKind = (read: Reader): void => {
  const kind = read.byte();
  if (kind === 0) read.number();
  else if (kind === 1 || kind === 2) {
    if (kind === 1) read.byte();
    const hasMost = (read.byte() & 1) === 1;
    read.number();
    if (hasMost) read.number();
  } else if (kind === 3) read.skip(2);
  else if (kind === 4) {
    read.byte();
    read.number();
  } else throw new Error(`The engine’s program imports something of an unknown kind, ${kind}.`);
};

const exportsOf = (
  program: Uint8Array,
  { content }: Section,
): readonly { readonly name: string; readonly from: number; readonly to: number }[] => {
  const read = reader(program, content);
  return Array.from({ length: read.number() }, () => {
    const from = read.at();
    const name = read.name();
    read.byte();
    read.number();
    return { name, from, to: read.at() };
  });
};

type Reader = ReturnType<typeof reader>;

const reader = (bytes: Uint8Array, start: number) => {
  let at = start;
  const byte = (): number => bytes[at++] ?? 0;
  const leb = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
  };
  const skip = (count: number): void => void (at += count);
  const name = (): string => {
    const length = leb();
    skip(length);
    return Buffer.from(bytes.subarray(at - length, at)).toString('utf8');
  };
  return { at: () => at, byte, number: leb, skip, name };
};

/** As WebAssembly writes numbers: seven bits a byte, lowest first. */
const number = (value: number): Uint8Array => {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.of(...bytes, rest);
    bytes.push((rest % 128) | 128);
  }
};
