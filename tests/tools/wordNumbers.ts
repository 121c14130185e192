import { type XmlElement, descendants } from './wordFile.ts';

/**
 * The number that Word prints before each paragraph, in order; an empty text where none. Counted anew by the rules of ECMA-376 part 1,
 * 17.9, from the numbering part alone: it knows nothing of how the file was made.
 */
export function wordNumbers(body: XmlElement, numbering: XmlElement): string[] {
  const abstracts = new Map(
    descendants(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  const lists = new Map(descendants(numbering, 'w:num').map((each) => [each.attributes['w:numId'], each]));
  return descendants(body, 'w:p').map((paragraph) => {
    const properties = paragraph.children.find(({ name }) => name === 'w:pPr');
    const numbered = properties?.children.find(({ name }) => name === 'w:numPr');
    if (numbered === undefined) return '';
    const value = (from: XmlElement | undefined, name: string): string | undefined =>
      from?.children.find((child) => child.name === name)?.attributes['w:val'];
    const list = lists.get(value(numbered, 'w:numId'));
    const abstractId = value(list, 'w:abstractNumId') ?? '';
    const abstract = abstracts.get(abstractId);
    const at = Number(value(numbered, 'w:ilvl'));
    const levels = abstract?.children.filter(({ name }) => name === 'w:lvl') ?? [];
    const levelOf = (level: number) =>
      levels.find(({ attributes }) => Number(attributes['w:ilvl']) === level);
    const startOf = (level: number) => Number(value(levelOf(level), 'w:start') ?? 1);
    // All lists of one definition count on from each other, but for a level that a list starts anew at its first use.
    const count = counts.get(abstractId) ?? [];
    counts.set(abstractId, count);
    const override = list?.children.find(
      ({ name, attributes }) => name === 'w:lvlOverride' && Number(attributes['w:ilvl']) === at,
    );
    const key = `${value(numbered, 'w:numId')} ${at}`;
    const anew =
      override !== undefined && !started.has(key) ? Number(value(override, 'w:startOverride')) : undefined;
    started.add(key);
    const before = count[at];
    count[at] = anew ?? (before === undefined ? startOf(at) : before + 1);
    count.length = at + 1;
    if (levelOf(at) === undefined) throw new Error(`no level ${at} of list ${abstractId}`);
    const text = value(levelOf(at), 'w:lvlText') ?? '';
    return text.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      return written(count[level] ?? startOf(level), value(levelOf(level), 'w:numFmt') ?? 'decimal');
    });
  });
}

function written(count: number, format: string): string {
  const letter = String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

const roman = (count: number): string =>
  'i'
    .repeat(count)
    .replaceAll('iiiii', 'v')
    .replaceAll('vv', 'x')
    .replaceAll('xxxxx', 'l')
    .replace('viiii', 'ix')
    .replace('iiii', 'iv')
    .replace('xxxx', 'xl');
