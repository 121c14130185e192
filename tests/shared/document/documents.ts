import type { Block, Document, ParagraphBlock } from '../../../shared/document/blocks.ts';

/** A paragraph of plain text. */
export function paragraph(id: string, text: string): ParagraphBlock {
  return { kind: 'paragraph', id, text: [{ kind: 'text', text }] };
}

/** A document with one paper of these blocks, for a test of one thing. */
export function documentOf(...blocks: readonly Block[]): Document {
  return {
    version: 1,
    id: 'd',
    language: 'en-GB',
    title: 'A pack',
    organisation: 'A council',
    body: 'Cabinet',
    meetingDate: 'Wednesday 1 September 2021',
    assembledAt: '2021-08-23T09:00:00Z',
    house: { accent: '#1d5a6c', tint: '#eaf2f4' },
    parts: [{ id: 'paper', kind: 'paper', item: '6', title: 'A paper', runningTitle: 'A paper', blocks }],
  };
}
