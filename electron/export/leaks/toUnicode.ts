import type { Decode } from './contentText.ts';

/** A ToUnicode map (ISO 32000-1, 9.10.3) as a function from the bytes of a shown string to its text. */
export function decodeBy(map: string): Decode {
  const characters = new Map<number, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', text = ''] of body.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      characters.set(Number.parseInt(code, 16), utf16(text));
  for (const [, body = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, low = '', high = '', one, list] of body.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
    ))
      range(characters, Number.parseInt(low, 16), Number.parseInt(high, 16), one, list);
  const bytes = (/begincodespacerange\s*<([^>]*)>/.exec(map)?.[1]?.replace(/\s/g, '').length ?? 4) / 2;
  return (shown) => {
    let text = '';
    for (let at = 0; at < shown.length; at += bytes) {
      let code = 0;
      for (let byte = at; byte < at + bytes; byte++) code = code * 256 + shown.charCodeAt(byte);
      text += characters.get(code) ?? '\uFFFD';
    }
    return text;
  };
}

function range(
  characters: Map<number, string>,
  low: number,
  high: number,
  one: string | undefined,
  list: string | undefined,
): void {
  const texts =
    list === undefined ? [] : [...list.matchAll(/<([^>]*)>/g)].map(([, text = '']) => utf16(text));
  const first = utf16(one ?? '');
  const last = first.charCodeAt(first.length - 1);
  for (let code = low; code <= high && code - low < 65_536; code++)
    characters.set(code, texts[code - low] ?? first.slice(0, -1) + String.fromCharCode(last + code - low));
}

function utf16(hexadecimal: string): string {
  const digits = hexadecimal.replace(/\s/g, '');
  let text = '';
  for (let at = 0; at + 4 <= digits.length; at += 4)
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 4), 16));
  return text;
}
