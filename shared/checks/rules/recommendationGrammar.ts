import type { RecommendationItem, RecommendationsBlock } from '../../document/blocks.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { plainText } from '../read/passages.ts';

/** Verbs with which recommendations begin. */
const verbs =
  'accept acknowledge adopt agree amend appoint approve authorise award commend commission comment confirm consider defer ' +
  'delegate determine direct endorse ensure establish extend give grant instruct introduce invite note nominate publish ratify ' +
  'receive recommend refer reject request require resolve review scrutinise support submit take undertake welcome withdraw';
const bareVerb = new RegExp(`^(?:to )?(?:${verbs.split(' ').join('|')})\\b`, 'i');
const finite =
  /\b(?:approves?|agrees?|notes?|recommends?|endorses?|receives?|delegates?|authorises?|adopts?|supports?|considers?|accepts?)\b/i;

/** Each recommendation read after its stem, and against its neighbours. */
export const recommendationGrammar: Rule = {
  id: 'recommendation-grammar',
  family: 'structure',
  label: 'Recommendation that does not follow from its stem',
  why: 'Recommendations become the decision word for word; one that is no sentence decides nothing certain.',
  severity: 'should',
  source: 'A decision is recorded in the words of the recommendation (reg 12 of SI 2012/2089)',
  over: 'paper',
  check: (paper) =>
    blocksOf(paper).flatMap((block) => [...stems(block), ...forms(block), ...circular(block)]),
};

const blocksOf = (paper: PaperContext): RecommendationsBlock[] =>
  paper.blocks.flatMap((block) =>
    block.kind === 'recommendations'
      ? [block]
      : block.kind === 'facts'
        ? block.rows.flatMap((row) => row.blocks.filter((inner) => inner.kind === 'recommendations'))
        : [],
  );

/** "It is RECOMMENDED that:" wants a subject ("Cabinet notes …"); "that Cabinet:" and "is asked to:" want none. */
function stems(block: RecommendationsBlock): Found[] {
  const stem = plainText(block.stem ?? []).trim();
  if (stem === '') return [];
  const wantsSubject = /\bthat\s*[:,–-]?$/i.test(stem);
  const wantsVerb =
    /\b(?:[Tt]hat\s+(?:the\s+)?[A-Z][\w ]*|(?:asked|invited|requested|recommended)(?:\s+to)?)\s*[:,–-]?$/.test(
      stem,
    ) && !wantsSubject;
  return block.items.flatMap((item): Found[] => {
    const text = plainText(item.text).trim();
    const first = text.split(/\s+/, 1)[0] ?? '';
    if (wantsSubject && bareVerb.test(text))
      return [
        found(
          item,
          first,
          `“${first} …” does not follow from “${stem}”, which needs a subject: say who is to ${first.toLowerCase()}, as in “Cabinet ${verbS(first)} …”.`,
        ),
      ];
    if (wantsVerb && /^(?:that\s+)?(?:the\s+)?(?:Cabinet|Council|Committee|Board|Executive)\b/i.test(text))
      return [
        found(
          item,
          first,
          `“${text.split(/\s+/, 3).join(' ')} …” repeats the subject of “${stem}”. Begin with the verb.`,
        ),
      ];
    return [];
  });
}

const verbS = (verb: string): string => `${verb.toLowerCase()}s`;

/** "approve" in one and "approves" in the next. */
function forms(block: RecommendationsBlock): Found[] {
  const used = block.items.flatMap((item) => {
    const clause = plainText(item.text).split(/[.;]/)[0] ?? '';
    // The last verb of "Cabinet recommends that Council approve" is the one whose form wavers.
    const after =
      /\bthat (?:the )?(?:Council|Cabinet|Committee|Board)\s+(\w+)/i.exec(clause)?.[1] ??
      clause.trim().split(/\s+/, 1)[0] ??
      '';
    return finite.test(after)
      ? [{ item, verb: after, third: after.endsWith('s') && !after.endsWith('ss') }]
      : [];
  });
  return used.flatMap((one, at): Found[] => {
    const other = used
      .slice(0, at)
      .find((each) => each.third !== one.third && base(each.verb) === base(one.verb));
    if (
      other === undefined ||
      used.slice(0, at).some((each) => each.third === one.third && base(each.verb) === base(one.verb))
    )
      return [];
    return [
      {
        ...found(
          one.item,
          one.verb,
          `Recommendation ${other.item.label} says “${other.verb}”, this one “${one.verb}”. Use one form in all of them.`,
        ),
        severity: 'note',
        mend: {
          kind: 'replace',
          label: `Write “${other.verb}”`,
          block: textBlock(one.item),
          from: one.verb,
          to: other.verb,
        },
      },
    ];
  });
}

const base = (verb: string): string => verb.toLowerCase().replace(/s$/, '');

/** "approve the recommendation to develop": it approves a recommendation, not what is recommended. */
const circular = (block: RecommendationsBlock): Found[] =>
  block.items.flatMap((item): Found[] => {
    const match =
      /\b(?:approves?|agrees?|accepts?|endorses?|notes?) (?:and \w+ )?the recommendations? (?:to|that|for)\b/i.exec(
        plainText(item.text),
      );
    if (match === null) return [];
    return [
      found(
        item,
        match[0],
        `“${match[0]}” is circular: the decision would be to recommend, and nobody is named to whom. Say what is approved.`,
      ),
    ];
  });

const found = (item: RecommendationItem, quote: string, message: string): Found => ({
  block: item.id,
  number: item.label,
  quote,
  message,
});

/** The authored paragraph behind an item: mends change that. */
const textBlock = (item: RecommendationItem): string => item.id;
