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
