import { describe, expect, it } from 'vitest';
import { britishEnglish } from '../../../../electron/spelling.ts';
import type { Rule } from '../../../../shared/checks/check.ts';
import { readabilityOf, sentencesOf } from '../../../../shared/checks/read/sentences.ts';
import { doubledWord } from '../../../../shared/checks/rules/doubledWord.ts';
import { fullStopMissing } from '../../../../shared/checks/rules/fullStopMissing.ts';
import { hardToRead } from '../../../../shared/checks/rules/hardToRead.ts';
import { indefiniteArticle } from '../../../../shared/checks/rules/indefiniteArticle.ts';
import { sentenceStart } from '../../../../shared/checks/rules/sentenceStart.ts';
import { spelling } from '../../../../shared/checks/rules/spelling.ts';
import { strayMarks } from '../../../../shared/checks/rules/strayMarks.ts';
import { unmatchedMarks } from '../../../../shared/checks/rules/unmatchedMarks.ts';
import {
  bullets,
  foundIn,
  grid,
  head,
  mended,
  para,
  samplePaper,
  sampleRefs,
  told,
} from '../structure/paperWith.ts';

const second = 'bcp-cabinet-2021-11-24';
const third = 'bcp-cabinet-2023-09-27';
const lbhf = 'lbhf-cabinet-2016-11-07';
const rutland = 'rutland-cabinet-2017-04-18';
const say = (words: string) => ({ blocks: [para(words)] });
const quotes = (rule: Rule, ref: string) => foundIn(rule, samplePaper(ref)).map((each) => each.quote);

describe('spelling', () => {
  const knowsWord = britishEnglish();
  const spelt = (ref: string) => {
    const paper = samplePaper(ref);
    return foundIn(spelling, { ...paper, pack: { ...paper.pack, knowsWord } }).map((each) => each.quote);
  };

  it('finds the typing errors of the papers and nothing else (94)', () => {
    for (const ref of sampleRefs)
      expect([ref, ...spelt(ref)]).toEqual(ref === rutland ? [ref, 'Transformaiton', 'consultaion'] : [ref]);
  });

  it('offers the word that is meant, in its case', () => {
    const mend = (words: string) => mended(spelling, { ...say(words), knowsWord });
    expect(mend('After consultaion with all.')).toBe('After consultation with all.');
    expect(mend('The Transformaiton Plan.')).toBe('The Transformation Plan.');
    expect(mend('They recieve it.')).toBe('They receive it.');
  });

  it('leaves names, terms, abbreviations and addresses alone', () => {
    const silent = (words: string) => expect(told(spelling, { ...say(words), knowsWord })).toEqual([]);
    silent('Parentsactive and Rutland work with the LA’s keyworkers; co-production is organised.');
    silent('Write to nobody@exmple.org or see www.exmple.org/sevrice.');
    silent('The frobnicatory was frobnicated.');
    expect(told(spelling, say('After consultaion with all.'))).toEqual([]);
  });

  it('takes what stands three times for a term', () => {
    const words = (count: number) => ({ ...say('The placings widen the schme. '.repeat(count)), knowsWord });
    expect(told(spelling, words(2))).toHaveLength(2);
    expect(told(spelling, words(3))).toEqual([]);
  });
});

describe('words', () => {
  it('that stand twice are found (98)', () => {
    expect(mended(doubledWord, say('It is is the the plan.'))).toBe('It is is the plan.');
    expect(quotes(doubledWord, rutland)).toEqual([expect.stringContaining('provision specialist provision')]);
    expect(told(doubledWord, say('He said that that had had no effect.'))).toEqual([]);
    for (const ref of ['bcp-cabinet-2021-09-01', second, third]) expect(quotes(doubledWord, ref)).toEqual([]);
  });

  it('take the article that is spoken (43)', () => {
    expect(mended(indefiniteArticle, say('By statute a EHCP is due.'))).toBe('By statute an EHCP is due.');
    expect(mended(indefiniteArticle, say('It is an school.'))).toBe('It is a school.');
    expect(quotes(indefiniteArticle, third)).toEqual(['a EHCP']);
    for (const words of [
      'a university, a one-off, an hour, a European, an MP, a FTE, an EIA, a unit, an unusual, a use',
      'an NHS body and a SEND board',
    ])
      expect(told(indefiniteArticle, say(words))).toEqual([]);
    for (const ref of sampleRefs.filter((each) => each !== third))
      expect(quotes(indefiniteArticle, ref)).toEqual([]);
  });
});

describe('sentences', () => {
  it('end in a full stop where the others do (30)', () => {
    expect(quotes(fullStopMissing, second)).toEqual(['among children and young people']);
    expect(
      mended(fullStopMissing, {
        blocks: [bullets('The first ends.', 'The second does too.', 'The third does not')],
      }),
    ).toBe('The third does not.');
    expect(told(fullStopMissing, { blocks: [bullets('a first', 'a second', 'a third')] })).toEqual([]);
    const long = 'This is a paragraph of more than twelve words which simply stops in the';
    expect(told(fullStopMissing, say(long))).toHaveLength(1);
    expect(told(fullStopMissing, say(`${long} middle.`))).toEqual([]);
    expect(told(fullStopMissing, { blocks: [para(`${long} middle`), bullets('x', 'y')] })).toEqual([]);
  });

  it('begin at their beginning (21, 29)', () => {
    expect(quotes(sentenceStart, second)).toEqual([
      'governance, joint strategic planning and joint',
      'These include',
    ]);
    for (const ref of sampleRefs.filter((each) => each !== second))
      expect(quotes(sentenceStart, ref)).toEqual([]);
    const cells = (last: string) => ({
      blocks: [
        grid(
          ['No', 'Action'],
          [
            ...['One', 'Two', 'Three'].map((each) => [each, `${each} is to be done by all of us`]),
            ['Four', last],
          ],
        ),
      ],
    });
    expect(told(sentenceStart, cells('and is to be done by nobody at all'))).toHaveLength(1);
    expect(told(sentenceStart, cells('Four is to be done by nobody at all'))).toEqual([]);
  });

  it('close what they open (94)', () => {
    expect(quotes(unmatchedMarks, rutland)).toEqual([expect.stringContaining('front door’')]);
    for (const ref of sampleRefs.filter((each) => each !== rutland))
      expect(quotes(unmatchedMarks, ref)).toEqual([]);
    expect(told(unmatchedMarks, say('It is (as said a matter.'))).toEqual([
      expect.stringContaining('never closed'),
    ]);
    expect(told(unmatchedMarks, say('It is “as said a matter.'))).toHaveLength(1);
    expect(
      told(unmatchedMarks, say('a) The schools’ ‘front door’ (one of “three”) isn’t the councils’.')),
    ).toEqual([]);
  });

  it('have commas, spaces and strokes in their places (98)', () => {
    expect(quotes(strayMarks, rutland)).toContain('phase, (2)');
    expect(mended(strayMarks, say('The plan, (EHCP), is due.'))).toBe('The plan (EHCP), is due.');
    expect(mended(strayMarks, say('To provide/ create places.'))).toBe('To provide/create places.');
    expect(told(strayMarks, say('Ofsted / CQC, and/or the Act (2014), are right.'))).toEqual([]);
  });

  it('are counted: more than 40 words in one is a note, at most one a section', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
    const section = (...texts: string[]) => ({
      blocks: [head('Background'), ...texts.map((each) => para(each))],
    });
    expect(told(hardToRead, section(words(40)))).toEqual([]);
    expect(told(hardToRead, section(words(41)))).toEqual([expect.stringContaining('a sentence of 41 words')]);
    expect(told(hardToRead, section(words(41), words(60)))).toEqual([
      expect.stringContaining('2 sentences of more than 40 words, the longest of 60'),
    ]);
    for (const ref of sampleRefs) {
      const sections = foundIn(hardToRead, samplePaper(ref)).map((each) => each.message.split('”')[0]);
      expect(new Set(sections).size).toBe(sections.length);
    }
  });

  it('are parted at full stops, not at those of abbreviations and numbers', () => {
    expect(
      sentencesOf('It costs £1.5m. No. 5 is open, e.g. Poole. See below!').map((each) => each.text),
    ).toEqual(['It costs £1.5m.', 'No. 5 is open, e.g. Poole.', 'See below!']);
  });

  it('have a reading age: low for plain words, high for long ones', () => {
    expect(readabilityOf(['The cat sat on the mat. It was a big cat.']).age).toBeLessThan(7);
    expect(
      readabilityOf([
        'Organisational transformation necessitates comprehensive interdepartmental collaboration regarding accountability.',
      ]).age,
    ).toBeGreaterThan(25);
  });

  it('of the paper of 2016 include long ones', () => {
    expect(quotes(hardToRead, lbhf).length).toBeGreaterThan(3);
  });
});
