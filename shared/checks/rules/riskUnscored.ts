import type { Found, PaperContext, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import { named, registerOf } from '../read/registerOf.ts';

/** Risks without a score: on the register, or in the words of a paper. */
export const riskUnscored: Rule = {
  id: 'risk-unscored',
  family: 'risk',
  label: 'Risk without a score',
  why: 'Without likelihood and impact members cannot tell the grave from the slight.',
  severity: 'note',
  source: 'HM Treasury, Orange Book: assessment',
  over: 'paper',
  check: (paper) => [...onRegister(paper), ...inWords(paper)],
};

const onRegister = (paper: PaperContext): Found[] =>
  registerOf(paper).flatMap(({ risk, block, number }) =>
    risk.residual !== null
      ? []
      : [
          {
            block,
            number,
            quote: risk.ref,
            message: `${named(risk)} has no score. Score it, or say why it cannot be scored.`,
          },
        ],
  );

const scored =
  /\b(?:likelihood|impact|probability|score[ds]?|rat(?:ed|ing)|high|medium|low|red|amber|green)\b/i;

/** Whether an id, or one that it hangs below ("risks-1" for "risks-1.2.1"), is among those given. */
function standsIn(ids: ReadonlySet<string>, id: string): boolean {
  for (let each = id; each !== ''; each = each.slice(0, Math.max(0, each.lastIndexOf('.'))))
    if (ids.has(each)) return true;
  return false;
}

/** One finding a paper: its section on risk gives neither scores nor owners. */
function inWords(paper: PaperContext): Found[] {
  if (registerOf(paper).length > 0) return [];
  for (const { part } of partTexts(paper)) {
    const at = part.blocks.findIndex(
      (block) =>
        block.kind === 'heading' &&
        /\brisks?\b/i.test(block.text.map((each) => ('text' in each ? each.text : '')).join('')) &&
        block.level > 1,
    );
    const heading = part.blocks[at];
    if (heading?.kind !== 'heading') continue;
    const rest = part.blocks.slice(at + 1);
    const stop = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
    const ids = new Set((stop < 0 ? rest : rest.slice(0, stop)).map((block) => block.id));
    const own = paper.passages.filter(
      (each) => standsIn(ids, each.block) || (each.table !== undefined && ids.has(each.table.id)),
    );
    const statements = own.filter((each) => each.kind !== 'caption' && each.text.length > 30);
    const words = own.filter((each) => each.kind === 'cell' || each.kind === 'text').map((each) => each.text);
    if (
      statements.length < 3 ||
      words.some(
        (text) =>
          scored.test(text.replace(/\bimpact\b(?! of)/i, '').replace(/\bHigh Needs\b/g, '')) &&
          text.length < 40,
      )
    )
      continue;
    const owner = words.some((text) => /\b(?:owner|owned by|responsible officer|lead officer)\b/i.test(text));
    const title = heading.text.map((each) => ('text' in each ? each.text : '')).join('');
    return [
      {
        block: heading.id,
        number: heading.number ?? null,
        quote: title,
        message: `“${title}” gives no likelihood or impact${owner ? '' : ' and names no owner'} for its risks. Score them as the register does, or draw them from it.`,
      },
    ];
  }
  return [];
}
