import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { libreoffice } from './libreoffice.ts';
import { limit } from './limit.ts';
import { ours } from './ours.ts';
import { pdfmake } from './pdfmake.ts';
import { typst } from './typst.ts';

/** In the order of the table. Ours comes first, since the limit takes its output apart. */
export const engines: readonly Engine[] = [ours, typst, pdfmake, chromium, libreoffice, limit];
