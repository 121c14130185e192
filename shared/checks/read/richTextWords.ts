import type { RichNode, RichText } from '../../entities/richText.ts';

/** The plain words of authored paragraphs, a line each: for reading rows whose paper is not in this document. */
export const richTextWords = (text: RichText | undefined): string =>
  (text?.content ?? [])
    .map(nodeWords)
    .filter((each) => each !== '')
    .join('\n');

const nodeWords = (node: RichNode): string =>
  node.type === 'paragraph' || node.type === 'heading'
    ? (node.content ?? []).map((each) => (each.type === 'text' ? each.text : ' ')).join('')
    : '';
