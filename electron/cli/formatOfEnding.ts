import { extname } from 'node:path';
import { type ExportFormat, endings, exportFormats } from '../../shared/editions.ts';

/** The format that the ending of a file's name says. */
export const formatOfEnding = (file: string): ExportFormat | undefined =>
  exportFormats.find((format) => `.${endings[format]}` === extname(file).toLowerCase());
