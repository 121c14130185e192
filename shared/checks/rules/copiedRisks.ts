import { formatDate } from '../../dates.ts';
import type { Row } from '../../entities/index.ts';
import type { RichNode, RichText } from '../../entities/richText.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { partTexts } from '../read/paperSections.ts';
import type { Passage } from '../read/passages.ts';
import { bareText, overlap } from '../read/similar.ts';
import { opening } from '../read/wordMend.ts';

/** Risks that say the same, and risks taken over word for word from an earlier paper. */
export const copiedRisks: Rule = {
  id: 'copied-risks',
  family: 'structure',
  label: 'Duplicate or copied risks',
  why: 'Risks that nobody has looked at since the last report are no assessment.',
  severity: 'should',
  source: 'HM Treasury, Orange Book: risks are reviewed as circumstances change',
  over: 'paper',
  check: (paper) => {
    const risks = risksOf(paper);
    return [...nearTheSame(risks), ...fromEarlier(paper, risks)];
  },
};

/** Statements of risk: paragraphs and items of sections on risk, without what leads up to a list. */
const risksOf = (paper: PaperContext): Passage[] =>
  partTexts(paper).flatMap(({ sections }) =>
    sections
      .filter((each) => /\brisk/i.test(each.title))
      .flatMap((each) => each.passages.filter((passage) => passage.kind === 'text' && isRisk(passage.text))),
  );

const isRisk = (text: string): boolean => text.length > 30 && text.length < 400 && !text.trim().endsWith(':');

function nearTheSame(risks: readonly Passage[]): Found[] {
  return risks.flatMap((one, at): Found[] => {
    const before = risks.slice(0, at).find((each) => {
      const { share, shared } = overlap(each.text, one.text);
      return share >= 0.6 && shared >= 3;
    });
    if (before === undefined) return [];
    const both = before.number !== one.number && before.number !== null && one.number !== null;
    return [
      {
        block: one.block,
        number: one.number,
        quote: one.text.slice(0, 80),
        severity: 'note',
        message: `${both ? `Risks ${plain(before.number)} and ${plain(one.number)}` : `“${opening(before.text, 50)} …” and this risk`} say nearly the same. Make them one, or say what sets them apart.`,
      },
    ];
  });
}

const plain = (number: string | null): string => (number ?? '').replace(/\.$/, '');

function fromEarlier(paper: PaperContext, risks: readonly Passage[]): Found[] {
  if (risks.length < 2) return [];
  const { rows, meeting } = paper.pack;
  for (const other of rows.paper) {
    if (
      other.id === paper.paper.id ||
      other.organisationId !== paper.paper.organisationId ||
      other.deletedAt !== null
    )
      continue;
    const held = heldOn(paper, other);
    if (held === undefined || held.date >= meeting.date) continue;
    const earlier = paragraphsOf(other);
    const copied = risks.filter((each) => earlier.has(bareText(each.text)));
    const [first] = copied;
    if (first === undefined || copied.length < 2) continue;
    return [
      {
        block: first.block,
        number: first.number,
        quote: first.text.slice(0, 80),
        message: `${copied.length} of the ${risks.length} statements of risk stand word for word in “${other.title}” of ${formatDate(held.date, 'medium')}. See whether they still hold, and say what has changed since.`,
      },
    ];
  }
  return [];
}

function heldOn(paper: PaperContext, other: Row<'paper'>): Row<'meeting'> | undefined {
  const item = paper.pack.rows.agendaItem.find((each) => each.paperId === other.id);
  return paper.pack.rows.meeting.find((each) => each.id === item?.meetingId);
}

const kept = new WeakMap<Row<'paper'>, ReadonlySet<string>>();

function paragraphsOf(paper: Row<'paper'>): ReadonlySet<string> {
  const before = kept.get(paper);
  if (before !== undefined) return before;
  const texts = new Set(
    paper.sections
      .flatMap((section) => linesOf(section.text))
      .filter((text) => text.length > 30)
      .map(bareText),
  );
  kept.set(paper, texts);
  return texts;
}

const linesOf = (text: RichText): string[] => text.content.flatMap(ofNode);

function ofNode(node: RichNode): string[] {
  if (node.type === 'paragraph')
    return [(node.content ?? []).map((each) => (each.type === 'text' ? each.text : ' ')).join('')];
  if (node.type === 'list') return node.content.flatMap((item) => item.content.flatMap(ofNode));
  return [];
}
