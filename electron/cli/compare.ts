import { type Result, failed, ok } from '../../shared/api.ts';
import { type Edition, exportFormats } from '../../shared/editions.ts';
import { redact } from '../../shared/document/redact.ts';
import { renderText } from '../../shared/document/text.ts';
import type { Change } from '../../shared/document/diff/listChanges.ts';
import { inlineText } from '../../shared/document/walk.ts';
import { type VersionChoice, comparisonOf, versionsOf } from '../../shared/records/comparison.ts';
import { exportDocument } from '../export/export.ts';
import type { Library } from '../library.ts';
import { isLibrary } from '../store/fileHeader.ts';
import { readRows } from '../store/rows.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Given, Surroundings } from './command.ts';
import { formatOfEnding } from './formatOfEnding.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';

const formats = [...exportFormats, 'json'] as const;
const forWhom = ['public', 'members'] as const satisfies readonly Edition[];

/**
 * `compare --meeting REF --from V --to V`: what has changed between two versions of a pack, printed, or as a file with every
 * change marked.
 */
export const compare: Command = {
  name: 'compare',
  words: '',
  summary: 'Tells what has changed between two versions of a pack.',
  options: {
    meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
    from: { value: 'VERSION', help: 'number of a published version; where it is left out, the last one' },
    to: {
      value: 'VERSION|working',
      help: 'another one, or "working": the pack as it stands now, which is usual',
    },
    format: {
      value: formats.join('|'),
      help: 'where it is left out, the ending of the file says it; else text',
    },
    out: { value: 'FILE', help: 'the file to write; printed where it is left out' },
    edition: {
      value: forWhom.join('|'),
      help: 'whom it is for: the public, which is usual, or members, with what is exempt',
    },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const order = orderOf(surroundings.given);
    if (!order.ok) return order;
    return withChosenLibrary(surroundings, (library) => compareChosen(library, order.value, surroundings));
  },
};

interface Order {
  readonly ref: string;
  readonly from: VersionChoice | undefined;
  readonly to: VersionChoice;
  readonly format: (typeof formats)[number];
  readonly file: string | undefined;
  readonly edition: (typeof forWhom)[number];
}

function orderOf(given: Given): Result<Order> {
  const { meeting: ref, out: file } = given;
  if (ref === undefined)
    return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
  const from = given['from'] === undefined ? ok(undefined) : versionOf('--from', given['from']);
  if (!from.ok) return from;
  const to = versionOf('--to', given['to'] ?? 'working');
  if (!to.ok) return to;
  const format = given['format'] ?? formatOfEnding(file ?? '') ?? 'text';
  const known = formats.find((each) => each === format);
  if (known === undefined)
    return failed('invalid', `There is no format "${format}": choose ${formats.join(', ')}.`);
  if (file === undefined && known !== 'text' && known !== 'json')
    return failed('invalid', 'Say which file to write: --out FILE.');
  if (file !== undefined && known === 'json')
    return failed('invalid', 'JSON is printed: leave --out out, or choose another format.');
  if (file !== undefined && isLibrary(file))
    return failed(
      'invalid',
      'That file is a library, which a comparison would replace: choose another name.',
    );
  const edition = forWhom.find((each) => each === (given['edition'] ?? 'public'));
  if (edition === undefined)
    return failed('invalid', `There is no edition "${given['edition']}": choose ${forWhom.join(' or ')}.`);
  return ok({ ref, from: from.value, to: to.value, format: known, file, edition });
}

function versionOf(option: string, given: string): Result<VersionChoice> {
  if (given === 'working') return ok(given);
  return /^[1-9]\d{0,2}$/.test(given)
    ? ok(Number(given))
    : failed('invalid', `${option} is the number of a version, or "working".`);
}

async function compareChosen(
  library: Library,
  { ref, from, to, format, file, edition }: Order,
  { now, signal }: Surroundings,
): Promise<Result<Answer>> {
  const meeting = meetingOrSuggestion(library, ref);
  if (!meeting.ok) return meeting;
  const rows = readRows(library.read);
  const first = from ?? versionsOf(rows, meeting.value.id).at(-1)?.number;
  if (first === undefined)
    return failed(
      'notFound',
      `The pack of "${ref}" has not been published: there is no version to compare with.`,
    );
  const request = { meetingId: meeting.value.id, from: first, to };
  const compared = comparisonOf(rows, request, now.toISOString());
  if (!compared.ok) return compared;
  const shown = edition === 'public' ? redact(compared.value.document) : ok(compared.value.document);
  if (!shown.ok) return shown;
  const parts = new Set(shown.value.parts.map(({ id }) => id));
  const isShown = ({ part }: { readonly part: string }) => part === '' || parts.has(part);
  const changes = compared.value.changes.filter(isShown).map(plain);
  const renumbered = compared.value.renumbered.filter(isShown);
  const json = { meeting: ref, from: first, to, changes, renumbered };
  if (format === 'json') return ok({ json, text: JSON.stringify(json, null, 2) });
  if (file === undefined) return ok({ json, text: renderText(shown.value).trimEnd() });
  const exported = await exportDocument(compared.value.document, { format, file, edition, signal });
  if (!exported.ok) return exported;
  const count = changes.length === 1 ? 'One change' : `${changes.length} changes`;
  return ok({ json: { ...json, ...exported.value }, text: `${file}: ${count}.` });
}

/** A change without what only a screen needs: the words that went and came. */
function plain({ kind, partName, place, under, pieces }: Change) {
  const words = (wanted: 'deleted' | 'inserted'): string =>
    pieces.flatMap((piece) => (piece.kind === wanted ? [inlineText(piece.inlines)] : [])).join(' … ');
  return { kind, part: partName, place, under, before: words('deleted'), after: words('inserted') };
}
