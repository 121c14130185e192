import type { Node } from '@tiptap/pm/model';
import { usePapersInHand } from '../paper/paperInHand.ts';
import { Reference } from '../schema/atoms.ts';

/** A cross-reference with the words that it will be printed with; marked where nothing in the paper has its target's id. */
export const ReferenceInPaper = Reference.extend<{ paperId: string }>({
  addOptions: () => ({ paperId: '' }),
  addNodeView() {
    const { paperId } = this.options;
    return ({ node: first }) => {
      const dom = document.createElement('span');
      let node = first;
      const draw = (): void => {
        const number = numberOf(paperId, String(node.attrs['target']));
        dom.textContent = referenceWords(node, paperId);
        dom.dataset['reference'] = number === undefined ? 'broken' : 'kept';
        dom.title =
          number === undefined ? 'What this leads to is no longer in the paper.' : 'Cross-reference';
      };
      draw();
      const end = usePapersInHand.subscribe(draw);
      return {
        dom,
        update: (next) => {
          if (next.type !== node.type) return false;
          node = next;
          draw();
          return true;
        },
        ignoreMutation: () => true,
        destroy: end,
      };
    };
  },
});

/** The words of a cross-reference as they are printed now. */
export const referenceWords = ({ attrs }: Node, paperId: string): string =>
  String(attrs['words']).replace('{n}', numberOf(paperId, String(attrs['target'])) ?? '?');

/** What `{n}` stands for; empty until the paper is assembled, undefined for a target that it does not hold. */
function numberOf(paperId: string, target: string): string | undefined {
  const paper = usePapersInHand.getState()[paperId];
  return paper === undefined ? '' : paper.numbers.get(`${paper.partId}/${target}`);
}
