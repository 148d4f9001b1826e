/** Pictures of a chart that stand alone: styles become attributes, caption and source go inside. No markup is parsed (Trusted Types). */

const inlined = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;
const space = 'http://www.w3.org/2000/svg';
const headHeight = 34;
const footHeight = 30;

/** Text of an `.svg` file of what is on screen. */
export const svgText = (svg: SVGSVGElement, words: { readonly caption: string; readonly source: string }): string => {
  const { width, height } = svg.getBoundingClientRect();
  const inner = svg.cloneNode(true) as SVGSVGElement;
  inlineStyles(svg, inner);
  const page = document.createElementNS(space, 'svg');
  const full = height + headHeight + footHeight;
  setAll(page, {
    xmlns: space,
    width,
    height: full,
    viewBox: `0 0 ${width} ${full}`,
    'font-family': 'Public Sans, Segoe UI, Arial, sans-serif',
  });
  const root = getComputedStyle(document.documentElement);
  const color = (token: string): string => root.getPropertyValue(token).trim();
  const back = document.createElementNS(space, 'rect');
  setAll(back, { width, height: full, fill: color('--surface') });
  setAll(inner, { x: 0, y: headHeight, width, height });
  page.append(back, line(words.caption, 22, 15, color('--ink'), '600'), inner, line(words.source, full - 10, 11, color('--muted'), '400'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}`;
};

/** At least twice the size on screen; to the clipboard, or as a file where the clipboard is refused. */
export const copyPng = async (svg: string, fileName: string): Promise<'copied' | 'saved'> => {
  const blob = await toPng(svg);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return 'copied';
  } catch {
    saveBlob(fileName, blob);
    return 'saved';
  }
};

export const saveText = (fileName: string, type: string, text: string): void =>
  saveBlob(fileName, new Blob([text], { type: `${type};charset=utf-8` }));

const saveBlob = (fileName: string, blob: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName.replaceAll(/[^\w.-]+/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

const toPng = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.max(2, devicePixelRatio);
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The browser could not draw the picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** A saved file has no style sheet: what the page computed is written on each element. */
const inlineStyles = (from: Element, to: Element): void => {
  const computed = getComputedStyle(from);
  for (const property of inlined) {
    const value = computed.getPropertyValue(property);
    if (value !== '') to.setAttribute(property, value);
  }
  to.removeAttribute('style');
  to.removeAttribute('class');
  [...from.children].forEach((child, index) => {
    const twin = to.children[index];
    if (twin !== undefined) inlineStyles(child, twin);
  });
};

const line = (text: string, y: number, size: number, fill: string, weight: string): SVGTextElement => {
  const element = document.createElementNS(space, 'text');
  setAll(element, { x: 8, y, 'font-size': size, 'font-weight': weight, fill });
  element.textContent = text;
  return element;
};

const setAll = (element: Element, attributes: Readonly<Record<string, string | number>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
};
