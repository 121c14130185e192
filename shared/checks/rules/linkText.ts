import type { Block, Inline } from '../../document/blocks.ts';
import type { Found, Rule } from '../check.ts';

const empty =
  /^(?:click )?here$|^(?:read |find out |see )?more$|^(?:this )?link$|^(?:this )?(?:page|document|website|site)$|^click\b/i;

/** Links that do not say where they lead. */
export const linkText: Rule = {
  id: 'link-text',
  family: 'access',
  label: 'Link that does not say where it leads',
  why: 'A screen reader lists the links of a page; “here” six times is no list. On paper it leads nowhere.',
  severity: 'should',
  source: 'WCAG 2.2, 2.4.4',
  over: 'paper',
  check: (paper) => [
    ...paper.blocks.flatMap((block) => within(block)),
    ...paper.passages.flatMap((passage): Found[] => {
      const match =
        passage.generated === true ? null : /\bclick (?:on )?(?:here|this link)\b/i.exec(passage.text);
      return match === null
        ? []
        : [
            {
              block: passage.block,
              number: passage.number,
              quote: match[0],
              message: `“${match[0]}” says nothing on paper or to a screen reader. Name what the link leads to.`,
            },
          ];
    }),
  ],
};

function within(block: Block): Found[] {
  switch (block.kind) {
    case 'paragraph':
      return links(block.id, block.text, block.number ?? null);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(within));
    case 'recommendations':
      return block.items.flatMap((item) => [
        ...links(item.id, item.text, item.label),
        ...item.blocks.flatMap(within),
      ]);
    case 'facts':
      return block.rows.flatMap((row) => row.blocks.flatMap(within));
    case 'table':
      return [...block.head, ...block.body].flatMap((row) =>
        row.cells.flatMap((cell) => cell.blocks.flatMap(within)),
      );
    case 'notice':
      return block.blocks.flatMap(within);
    case 'cover':
    case 'heading':
    case 'figure':
    case 'signOff':
    case 'keyFigures':
    case 'index':
    case 'attachment':
      return [];
  }
}

const links = (block: string, text: readonly Inline[], number: string | null): Found[] =>
  text.flatMap((each): Found[] => {
    if (each.kind !== 'link') return [];
    const words = each.text.trim();
    if (empty.test(words) && !/^click here$/i.test(words))
      return [
        {
          block,
          number,
          quote: words,
          message: `The link “${words}” does not say where it leads. Name the page or the document.`,
        },
      ];
    if (/^(?:https?:\/\/|www\.)/i.test(words) && words.length > 40)
      return [
        {
          block,
          number,
          quote: words.slice(0, 80),
          severity: 'note',
          message:
            'The link shows an address of many letters, which is read out one by one. Name the page or the document.',
        },
      ];
    return [];
  });
