import type { OpenPack } from './shelf.ts';

/**
 * An opened pack as it goes through the door: the document and the pages of a thousand pages as one string, which crosses at
 * once, where their hundreds of thousands of objects would be copied one by one.
 */
export interface SentPack extends Omit<OpenPack, 'document' | 'pages'> {
  /** JSON of `document` and `pages`. */
  readonly content: string;
}

export const sentPack = ({ document, pages, ...rest }: OpenPack): SentPack => ({
  ...rest,
  content: JSON.stringify({ document, pages }),
});

export const receivedPack = ({ content, ...rest }: SentPack): OpenPack => ({
  ...rest,
  ...(JSON.parse(content) as Pick<OpenPack, 'document' | 'pages'>),
});
