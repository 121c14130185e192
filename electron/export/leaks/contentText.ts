/** Text of a PDF content stream, as its fonts say (ISO 32000-1, 9.4 and 9.10). */

import { hexadecimalBytes, literalBytes } from '../pdf/file/pdfString.ts';

/** Turns the bytes of a shown string into text; one font's ToUnicode map, or what stands for it. */
export type Decode = (bytes: string) => string;

export interface ContentText {
  /** What is shown on the page, a new line where the pen moves. */
  readonly shown: string;
  /** Strings that are not shown: replacement texts of marked content. */
  readonly hidden: readonly string[];
}

/** `content` has one byte a character. A font that `fontOf` does not know is read as Latin-1. */
export function contentText(content: string, fontOf: (name: string) => Decode | undefined): ContentText {
  const hidden: string[] = [];
  let shown = '';
  let decode: Decode | undefined;
  let operands: Token[] = [];
  for (const token of tokens(content)) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    switch (token.value) {
      case 'Tf':
        decode = fontOf(operands.find(({ kind }) => kind === 'name')?.value ?? '');
        break;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        for (const { kind, value } of operands) {
          if (kind === 'string') shown += decode === undefined ? value : decode(value);
          // A wide step between two strings of an array stands for a space.
          else if (kind === 'number' && token.value === 'TJ' && Number(value) < -200) shown += ' ';
        }
        break;
      case 'Td':
      case 'TD':
      case 'Tm':
      case 'T*':
      case 'ET':
        shown += '\n';
        break;
      default:
        for (const { kind, value } of operands) if (kind === 'string') hidden.push(value);
    }
    operands = [];
  }
  return { shown, hidden };
}

interface Token {
  readonly kind: 'string' | 'name' | 'number' | 'operator';
  readonly value: string;
}

/** Brackets of arrays and dictionaries are left out: only what stands before an operator counts. */
function* tokens(content: string): Generator<Token> {
  const next =
    /\((?:[^\\()]|\\[^])*\)|\(|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;
  for (let match = next.exec(content); match !== null; match = next.exec(content)) {
    const [written] = match;
    const first = written[0];
    if (written === '<<' || written === '>>' || first === '%') continue;
    if (written === '(') {
      const end = closing(content, match.index);
      yield { kind: 'string', value: literalBytes(content.slice(match.index + 1, end)) };
      next.lastIndex = end + 1;
    } else if (first === '(') yield { kind: 'string', value: literalBytes(written.slice(1, -1)) };
    else if (first === '<') yield { kind: 'string', value: hexadecimalBytes(written) };
    else if (first === '/') yield { kind: 'name', value: written.slice(1) };
    else if (written === 'ID') {
      // The bytes of an inline image.
      const end = content.slice(match.index).search(/\sEI(?=\s|$)/);
      next.lastIndex = end === -1 ? content.length : match.index + end + 3;
      yield { kind: 'operator', value: 'EI' };
    } else yield { kind: /^[+-]?[\d.]/.test(written) ? 'number' : 'operator', value: written };
  }
}

/** Place of the bracket that closes a string with brackets inside. */
function closing(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const character = content[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
  }
  return content.length;
}
