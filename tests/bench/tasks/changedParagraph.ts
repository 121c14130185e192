import { join } from 'node:path';
import { exportDocument } from '../../../electron/export/export.ts';
import { PartCache } from '../../../electron/export/pdf/partCache.ts';
import type { Block, Document } from '../../../shared/document/blocks.ts';
import { makePack } from '../content.ts';
import { documentOf } from '../engines/ours.ts';
import type { Task } from './task.ts';

const rounds = 5;

/** A pack made again after one paragraph of it was changed, by a process that has made it before, as the app keeps one. */
export const changedParagraph: Task = {
  name: 'changed',
  what: 'one paragraph changed, made again',
  size: 500,
  quickSize: 100,
  prepare: () => undefined,
  async run(folder, size) {
    const document = documentOf(makePack(size));
    const cache = new PartCache();
    const timed = async (each: Document, from?: PartCache): Promise<[seconds: number, sha256: string]> => {
      const started = performance.now();
      const exported = await exportDocument(each, {
        format: 'pdf',
        file: join(folder, 'pack.pdf'),
        cache: from,
      });
      if (!exported.ok) throw new Error(exported.problem.message);
      return [(performance.now() - started) / 1000, exported.value.sha256];
    };
    const [first] = await timed(document, cache);
    const again: number[] = [];
    const full: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const changed = withWords(document, `Changed for the ${round}th time.`);
      const [seconds, sha256] = await timed(changed, cache);
      const [anew, expected] = await timed(changed);
      if (sha256 !== expected) throw new Error('the cache has given other bytes');
      again.push(seconds);
      full.push(anew);
    }
    const seconds = median(again);
    return {
      pages: size,
      seconds,
      besides: [
        { name: 'in full, for the first time', seconds: first, goal: { kind: 'fasterBy', times: 5 } },
        { name: 'in full, by the same process', seconds: median(full) },
      ],
    };
  },
};

/** The paragraph in the middle of the pack with other words at its end. */
function withWords(document: Document, words: string): Document {
  const middle = Math.floor(document.parts.length / 2);
  const change = (block: Block): Block =>
    block.kind === 'paragraph'
      ? { ...block, text: [...block.text, { kind: 'text', text: ` ${words}` }] }
      : block;
  const parts = document.parts.map((part, at) =>
    at === middle
      ? { ...part, blocks: part.blocks.map((block, index) => (index === 3 ? change(block) : block)) }
      : part,
  );
  return { ...document, parts };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
