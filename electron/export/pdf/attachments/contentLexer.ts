/**
 * Reads a content stream operator by operator, without knowing what they draw: strings, inline images and comments are
 * passed over whole (ISO 32000-1, 7.8.2).
 */
export interface Operation {
  readonly operator: string;
  /** Where its operands begin and where the operator ends, in bytes. */
  readonly start: number;
  readonly end: number;
}

const isBlank = (byte: number): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
const delimiters = new Set(Buffer.from('()<>[]{}/%', 'latin1'));
const isRegular = (byte: number): boolean => !isBlank(byte) && !delimiters.has(byte);
const [percent, slash, open, close, less, greater, backslash] = [37, 47, 40, 41, 60, 62, 92];

/** Calls `visit` for each operator in turn. A stream that breaks off ends there. */
export function lexContent(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  let at = 0;
  let start = -1;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (isBlank(byte)) {
      at++;
      continue;
    }
    if (byte === percent) {
      at = endOfLine(bytes, at);
      continue;
    }
    if (start < 0) start = at;
    if (byte === open) at = endOfString(bytes, at);
    else if (byte === less && bytes[at + 1] !== less) at = after(bytes, at, greater);
    else if (byte === slash) at = endOfToken(bytes, at + 1);
    else if (!isRegular(byte)) at++;
    else {
      const end = endOfToken(bytes, at);
      if (isNumber(byte)) at = end;
      else {
        const operator = Buffer.from(bytes.subarray(at, end)).toString('latin1');
        at = operator === 'ID' ? endOfImage(bytes, end) : end;
        if (operator === 'true' || operator === 'false' || operator === 'null') continue;
        visit({ operator, start, end: at });
        start = -1;
      }
    }
  }
}

const isNumber = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || byte === 43 || byte === 45 || byte === 46;

function endOfToken(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isRegular(bytes[at]!)) at++;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  return at;
}

function after(bytes: Uint8Array, from: number, byte: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at + 1;
}

function endOfString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === backslash) at++;
    else if (byte === open) depth++;
    else if (byte === close && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** An inline image ends with EI between blanks; its bytes may look like that too, but rarely before an operator. */
function endOfImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 2 < bytes.length; at++) {
    if (bytes[at + 1] !== 69 || bytes[at + 2] !== 73 || !isBlank(bytes[at]!)) continue;
    const next = bytes[at + 3];
    if ((next === undefined || isBlank(next)) && looksLikeText(bytes, at + 3)) return at + 3;
  }
  return bytes.length;
}

function looksLikeText(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < Math.min(from + 12, bytes.length); at++) {
    const byte = bytes[at]!;
    if (byte > 126 || (byte < 32 && !isBlank(byte))) return false;
  }
  return true;
}
