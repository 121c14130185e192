import type { HeadingBlock, IndexEntry, Inline, Part } from '../document/blocks.ts';
import { type Pack, provenanceLine } from './pack.ts';

/** Contents of the whole pack: papers and appendices, and the sections of each paper. */
export function contentsPart(pack: Pick<Pack, 'meeting'>, parts: readonly Part[]): Part {
  return {
    id: 'contents',
    kind: 'contents',
    title: 'Contents',
    runningTitle: 'Contents',
    ...provenanceLine(pack.meeting.provenance),
    blocks: [
      { kind: 'heading', id: 'contents.title', level: 1, text: [{ kind: 'text', text: 'Contents' }] },
      {
        kind: 'index',
        id: 'contents.entries',
        purpose: 'contents',
        entries: parts.flatMap((part) => entriesOf(part)),
      },
    ],
  };
}

function entriesOf(part: Part): IndexEntry[] {
  const own: IndexEntry = {
    id: `contents.${part.id}`,
    level: part.kind === 'appendix' ? 2 : 1,
    ...(part.item === undefined || part.kind === 'appendix' ? {} : { number: part.item }),
    title: part.title,
    detail: [],
    target: part.id,
  };
  const depth = part.kind === 'appendix' ? 3 : 2;
  const sections = part.blocks
    .filter((block): block is HeadingBlock => block.kind === 'heading' && block.level === 2)
    .map((block): IndexEntry => ({
      id: `contents.${block.id}`,
      level: depth,
      ...(block.number === undefined ? {} : { number: block.number }),
      title: plain(block.text),
      detail: [],
      target: block.id,
    }));
  return [own, ...sections];
}

const plain = (text: readonly Inline[]): string =>
  text.map((each) => (each.kind === 'break' ? ' ' : each.text)).join('');
