const escapes: Record<string, string> = { '\\': '\\\\', '(': '\\(', ')': '\\)', '\r': '\\r', '\n': '\\n' };

/** Bytes (one a character) as the inside of a PDF literal string. */
export function escapeBytes(bytes: string): string {
  return bytes.replace(/[\\()\r\n]/g, (character) => escapes[character] ?? character);
}

/** A text string of the document level (titles, alternatives): PDFDocEncoding where ASCII is enough, else UTF-16BE. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${escapeBytes(text)})`;
  let bytes = '\xfe\xff';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit >> 8, unit & 255);
  }
  return `(${escapeBytes(bytes)})`;
}

/** A length as written into a content stream: two decimals are a seven-thousandth of an inch. */
export function decimal(length: number): number {
  return Math.round(length * 100) / 100;
}

/** `#rrggbb` as the operands of rg and RG. */
export function rgb(colour: string): string {
  const part = (from: number) =>
    Math.round((Number.parseInt(colour.slice(from, from + 2), 16) / 255) * 1000) / 1000;
  return `${part(1)} ${part(3)} ${part(5)}`;
}

const unescaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes, one a character, of the inside of a literal string (ISO 32000-1, 7.3.4.2). */
export const literalBytes = (inside: string): string =>
  inside.replace(/\\(?:([0-7]{1,3})|(\r\n|[^]))/g, (_, octal: string | undefined, other = '') =>
    octal !== undefined
      ? String.fromCharCode(Number.parseInt(octal, 8) & 255)
      : /[\r\n]/.test(String(other))
        ? ''
        : (unescaped[String(other)] ?? String(other)),
  );

/** The bytes, one a character, of a hexadecimal string. */
export function hexadecimalBytes(written: string): string {
  const digits = written.replace(/[^0-9A-Fa-f]/g, '');
  let bytes = '';
  for (let at = 0; at < digits.length; at += 2)
    bytes += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
  return bytes;
}
