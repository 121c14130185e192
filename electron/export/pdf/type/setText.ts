import type { Shape } from './shape.ts';
import type { TextRun } from './textRun.ts';

/** Text as shapes, before it is broken into lines. */
export interface SetText {
  readonly shapes: Shape[];
  readonly runs: readonly TextRun[];
  /** Index of the run of each shape; absent where there is one run only. */
  readonly marks: number[] | undefined;
}

/** A stretch of text in one look; `text: undefined` is the end of a line. */
export interface Stretch {
  readonly text: string | undefined;
  readonly run: TextRun;
}

const space = 32;
const isSpace = (code: number) =>
  code === space || (code >= 9 && code <= 13) || code === 0x2028 || code === 0x2029;
const isControl = (code: number) => code < 9 || (code > 13 && code < space) || code === 127;

/** Sets text word by word. White space of any length is one space; control characters are nothing. */
export function setText(stretches: readonly Stretch[]): SetText {
  const shapes: Shape[] = [];
  const runs: TextRun[] = [];
  const marks: number[] = [];
  for (const { text, run } of stretches) {
    let at = runs.indexOf(run);
    if (at < 0) at = runs.push(run) - 1;
    if (text === undefined) shapes.push(run.face.lineEnd());
    else setWords(text, run, shapes);
    while (marks.length < shapes.length) marks.push(at);
  }
  return { shapes, runs, marks: runs.length > 1 ? marks : undefined };
}

function setWords(text: string, { face }: TextRun, shapes: Shape[]): void {
  const end = text.length;
  let start = 0;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isControl(code)) {
      let after = at;
      let spaced = false;
      while (after < end && (isSpace(text.charCodeAt(after)) || isControl(text.charCodeAt(after)))) {
        spaced ||= isSpace(text.charCodeAt(after));
        after++;
      }
      const word = text.slice(start, at);
      if (spaced) {
        if (word !== '' || !shapes.at(-1)?.breakAfter || !shapes.at(-1)?.text.endsWith(' ')) {
          shapes.push(face.shape(`${word} `, true));
        }
      } else if (word !== '') shapes.push(face.shape(word, false));
      start = at = after;
    } else {
      at++;
      if (mayBreakAfter(text, at, start)) {
        shapes.push(face.shape(text.slice(start, at), true));
        start = at;
      }
    }
  }
  if (start < end) shapes.push(face.shape(text.slice(start), false));
}

/** After a hyphen or dash between letters ("cost-effective", not "2021-22"), after a slash between words, at U+200B. */
function mayBreakAfter(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code === 0x200b) return true;
  if (code !== 0x2d && code !== 0x2f && code !== 0x2013 && code !== 0x2014) return false;
  if (at - start < 3 || text.length - at < 2) return false;
  return (
    isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 2))
  );
}

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);

/** Width of the longest stretch that only breaking a word would divide, in points. */
export function longestUnit({ shapes }: SetText, size: number): number {
  let longest = 0;
  let before = 0;
  for (const shape of shapes) {
    longest = Math.max(longest, before + shape.width);
    before = shape.breakAfter ? 0 : before + shape.advance;
  }
  return (longest * size) / 1000;
}

/** Width on one line (the longest where ends of lines are given), in points. */
export function naturalWidth({ shapes }: SetText, size: number): number {
  let longest = 0;
  let width = 0;
  for (const shape of shapes) {
    longest = Math.max(longest, width + shape.width);
    width = shape.forced ? 0 : width + shape.advance;
  }
  return (longest * size) / 1000;
}
