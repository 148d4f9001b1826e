import Presentation from 'pptxgenjs';
import type PptxGenJS from 'pptxgenjs';
import type { LeaderPack } from '../../leader-pack/leader-pack.ts';
import { packFileName, type PackFile } from '../pack-file.ts';
import { packTitle, sampleWords } from '../pack-words.ts';
import { addMethod } from './method-slides.ts';
import { addOnePage } from './one-page-slide.ts';
import { addSection } from './section-slides.ts';
import { inner, page } from './slide-style.ts';
import { addText } from './slide-text.ts';
import { withoutTraces } from './without-traces.ts';

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides: the one page first, a finding a slide with native chart and table, the method last. Nothing is a picture. */
export const slides = async (pack: LeaderPack, number: number | null): Promise<PackFile> => {
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  deck.author = '';
  deck.company = '';
  deck.title = '';
  deck.subject = '';
  let count = 0;
  const newSlide = (): PptxGenJS.Slide => {
    const slide = deck.addSlide();
    count += 1;
    const foot = [packTitle(pack), ...(pack.manifest.sample ? [sampleWords] : [])].join(' · ');
    addText(slide, foot, [page.margin, 7.1, inner - 1, 0.22], { size: 8, muted: true });
    addText(slide, String(count), [page.width - page.margin - 0.8, 7.1, 0.8, 0.22], { size: 8, muted: true, align: 'right' });
    return slide;
  };
  addOnePage(newSlide(), pack);
  for (const section of pack.sections.filter(({ place }) => place === 'body')) addSection(newSlide, section, pack);
  addMethod(newSlide, pack);
  const made = await deck.write({ outputType: 'uint8array' });
  const bytes = await withoutTraces(made as Uint8Array<ArrayBuffer>, pack.manifest.madeAt);
  return { name: `${packFileName(pack, number)}.pptx`, content: new Blob([bytes], { type }) };
};
