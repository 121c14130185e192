import type { HeadingBlock } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';
import { plainText } from '../read/passages.ts';
import { plainNumber } from '../read/references.ts';
import { type TypedContents, typedContents } from '../read/referencesTargets.ts';
import { bareText } from '../read/similar.ts';

/** A contents list that was typed, against the headings of its body. */
export const contentsDiffer: Rule = {
  id: 'contents-differ',
  family: 'structure',
  label: 'Contents list that differs from the body',
  why: 'A contents list of an earlier version leads to the wrong section.',
  severity: 'should',
  source: 'Contents agree with headings (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.parts.flatMap((part) => {
      const contents = typedContents(part);
      return contents === undefined ? [] : compare(contents);
    }),
};

function compare(contents: TypedContents): Found[] {
  const start = contents.part.blocks.indexOf(contents.table);
  const headings = contents.part.blocks
    .slice(start + 1)
    .filter((block): block is HeadingBlock => block.kind === 'heading' && block.level > 1);
  const titled = (title: string) =>
    headings.find((each) => bareText(plainText(each.text)) === bareText(title)) ??
    headings.find((each) => bareText(plainText(each.text)).startsWith(bareText(title)));
  const lost: string[] = [];
  const told = new Set<HeadingBlock>();
  const found = contents.entries.flatMap((entry): Found[] => {
    const at = { block: entry.block, number: entry.number === '' ? null : entry.number, quote: entry.title };
    const heading = titled(entry.title);
    const other = headings.find(
      (each) => each.number !== undefined && plainNumber(each.number) === entry.number && each !== heading,
    );
    if (other !== undefined) told.add(other);
    const taken = other === undefined ? '' : `; ${entry.number} is “${plainText(other.text)}” there`;
    if (heading === undefined)
      return [
        {
          ...at,
          message: `The contents list has ${entry.number} “${entry.title}”, which the body does not have${taken}.`,
        },
      ];
    if (heading.number === undefined || entry.number === '') {
      if (other === undefined) {
        if (entry.number !== '') lost.push(entry.number);
        return [];
      }
      return [
        {
          ...at,
          message: `The contents list calls “${entry.title}” ${entry.number}; in the body it has no number${taken}.`,
        },
      ];
    }
    if (plainNumber(heading.number) === entry.number) return [];
    return [
      {
        ...at,
        message: `The contents list calls “${entry.title}” ${entry.number}; in the body it is ${plainNumber(heading.number)}${taken}.`,
      },
    ];
  });
  const level = Math.max(
    ...headings
      .filter((each) => contents.entries.some((entry) => titled(entry.title) === each))
      .map((each) => each.level),
    2,
  );
  const extra = headings.filter(
    (each) =>
      each.level <= level &&
      !told.has(each) &&
      !contents.entries.some((entry) => titled(entry.title) === each),
  );
  const [first] = contents.entries;
  if (lost.length > 0 && first !== undefined)
    found.push({
      block: first.block,
      number: null,
      quote: lost.join(', '),
      message: `The contents list numbers ${lost.length} headings that bear no number in the body (${lost.join(', ')}).`,
    });
  return [
    ...found,
    ...extra.map((each) => ({
      block: each.id,
      number: each.number ?? null,
      quote: plainText(each.text),
      message: `“${plainText(each.text)}”${each.number === undefined ? '' : `, ${each.number},`} is a heading of the body that the contents list leaves out.`,
    })),
  ];
}
