import type { Edition } from '../../shared/notes/edition.ts';
import type { Stretch } from '../../shared/notes/makeAnchor.ts';
import type { TextUnit } from '../../shared/notes/ownText.ts';
import { nameOf } from '../../shared/document/html/pen.ts';
import { fold } from '../../shared/reading/search.ts';
import { foundRanges } from '../reading/text/foundRanges.ts';
import { pageAround } from './attachedSection.ts';
import { placesOf } from './wordPlaces.ts';

export interface SelectedWords {
  readonly block: string;
  /** Null where the whole block is meant. */
  readonly stretch: Stretch | null;
  /** Page of the attached file that the block is: then the stretch is of its words. */
  readonly page?: number;
}

/** What is selected in the re-flowed text, in its first block where it goes over several; undefined where nothing is. */
export function selectedWords(root: ShadowRoot, edition: Edition): SelectedWords | undefined {
  const [selected] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
  if (selected === undefined || selected.collapsed || !root.contains(selected.startContainer))
    return undefined;
  const found = unitAround(root, edition, selected.startContainer);
  if (found === undefined) return undefined;
  const { unit, element } = found;
  const range = document.createRange();
  range.selectNodeContents(element);
  const end = document.createRange();
  end.setStart(selected.endContainer, selected.endOffset);
  if (range.compareBoundaryPoints(Range.START_TO_END, end) > 0)
    range.setEnd(selected.endContainer, selected.endOffset);
  range.setStart(selected.startContainer, selected.startOffset);
  const words = fold(range.toString()).trim();
  if (words === '') return undefined;
  const attached =
    unit.type === 'attachment' ? pageAround(element, edition, unit.id, selected.startContainer) : undefined;
  const [within, text] = attached === undefined ? [element, unit.text] : [attached.element, attached.text];
  // The same words may stand in the block before.
  const nth = foundRanges(within, words).findIndex(
    (each) => each.compareBoundaryPoints(Range.START_TO_START, range) >= 0,
  );
  const from = placesOf(text, words)[Math.max(0, nth)];
  const stretch = from === undefined ? null : { from, to: from + words.length };
  return { block: unit.id, stretch, ...(attached === undefined ? {} : { page: attached.page }) };
}

function unitAround(
  root: ShadowRoot,
  { units }: Edition,
  node: Node,
): { readonly unit: TextUnit; readonly element: Element } | undefined {
  let element = node instanceof Element ? node : node.parentElement;
  for (; element !== null && root.contains(element); element = element.parentElement) {
    const { id } = element;
    const unit = id === '' ? undefined : units.find((each) => nameOf(each.id) === id);
    if (unit !== undefined) return { unit, element };
  }
  return undefined;
}
