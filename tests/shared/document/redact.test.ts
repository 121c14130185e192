import { describe, expect, test } from 'vitest';
import type { Document, Part } from '../../../shared/document/blocks.ts';
import { everyString } from '../../../shared/document/everyString.ts';
import { redact } from '../../../shared/document/redact.ts';
import { tight } from '../../../shared/document/secrets.ts';
import { renderText } from '../../../shared/document/text.ts';
import { planted, restrictedPack, separateAppendix } from '../../fixtures/restrictedPack.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

const open = valueOf(redact(restrictedPack));
const unrestricted = (each: Part): Part => {
  const { restriction, ...rest } = each;
  void restriction;
  return rest;
};
const part = (document: Document, title: string) => document.parts.find((each) => each.title === title);

describe('the public document', () => {
  const all = tight(everyString(open).join(' '));

  test.each(Object.entries(planted))('has nothing of the restricted %s', (_, words) => {
    expect(tight(everyString(restrictedPack).join(' '))).toContain(tight(words));
    expect(all).not.toContain(tight(words));
  });

  test('keeps the item’s place, with its open title, its reason and the resolution, and nothing else', () => {
    const item = part(open, 'Purchase of land');
    expect(item).toMatchObject({
      item: '2.',
      runningTitle: 'Purchase of land',
      marking: 'Draft, not published',
    });
    const words = item?.blocks.map((block) =>
      block.kind === 'heading' || block.kind === 'paragraph'
        ? everyString(block.text)[1]
        : block.kind === 'notice'
          ? everyString(block.blocks)
          : block.kind,
    );
    expect(words).toHaveLength(4);
    expect(String(words?.[1])).toContain(
      'by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: information relating to the financial or business affairs',
    );
    expect(String(words?.[3])).toMatch(
      /regulation 4\(2\)\(b\).* be excluded from the meeting for item 2, because/,
    );
    expect(open.parts.map((each) => each.title)).toEqual([
      'Front page',
      'Agenda',
      'Contents',
      'The bridge over the brook',
      'Purchase of land',
      'The footpath along the brook',
      'Appendix 1: Route',
      'Appendix 2: Tenders',
      'Appendix 3 (confidential)',
    ]);
  });

  test('has each appendix that is restricted alone on a page of its own, behind its open report', () => {
    const words = (title: string) => everyString(part(open, title)?.blocks ?? []).join(' ');
    expect(words('Appendix 1: Route')).toContain('The path follows the brook.');
    expect(words('Appendix 2: Tenders')).toContain('by virtue of paragraph 3 of Part 1 of Schedule 12A');
    expect(words('Appendix 2: Tenders')).toContain(
      'be excluded from the meeting for item 3 while Appendix 2 is considered, because',
    );
    expect(words('Appendix 3 (confidential)')).toContain('Appendix 3 holds confidential information.');
    expect(part(open, 'Appendix 2: Tenders')).toMatchObject({ kind: 'appendix', item: '3.' });
  });

  test('tells on the agenda, in the contents and in the list of appendices which of them are not for publication', () => {
    const text = renderText(open).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Appendix 2: Tenders. Not for publication by virtue of paragraph 3');
    expect(text).toContain('Appendix 3 (confidential). Not for publication: Appendix 3 holds confidential');
    expect(text).toContain('Appendix 2: Tenders, which is not for publication');
    expect(text).toContain('Appendix 4 (exempt) (published separately)');
    const members = renderText(restrictedPack).replaceAll(/\s+/g, ' ');
    expect(members).toContain(`Appendix 2: ${planted['name of an appendix alone']} (not for publication)`);
    expect(members).not.toContain(separateAppendix);
  });

  test('leads from agenda, contents and references to what stands for the item', () => {
    const text = renderText(open).replace(/\s+/g, ' ');
    expect(text).toContain(
      'See item 2, which is not for publication and item 2, which is not for publication',
    );
    expect(text.split('Purchase of land')).toHaveLength(4);
    const id = part(open, 'Purchase of land')?.id;
    expect(everyString(open).filter((each) => each === id)).toHaveLength(5);
  });

  test('is the document itself where nothing is restricted', () => {
    const sample = sampleDocument('rutland-cabinet-2017-04-18');
    expect(valueOf(redact(sample))).toBe(sample);
  });

  test('is refused for a pack that was frozen without its restrictions', () => {
    const old = restrictedPack.parts.map(unrestricted);
    expect(problemOf(redact({ ...restrictedPack, parts: old })).message).toContain('publish a new version');
  });
});

test('an appendix that is restricted alone leaves a page of its own', () => {
  const parts = restrictedPack.parts.map((each) =>
    each.kind === 'appendix' ? each : { ...unrestricted(each), marking: 'Draft, not published' },
  );
  const alone = valueOf(redact({ ...restrictedPack, parts }));
  expect(alone.parts.map((each) => each.title).slice(3)).toEqual([
    'The bridge over the brook',
    planted.title,
    'Purchase of land',
    'The footpath along the brook',
    'Appendix 1: Route',
    'Appendix 2: Tenders',
    'Appendix 3 (confidential)',
  ]);
});
