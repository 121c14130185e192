import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Mend } from '../../../shared/checks/check.ts';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import { applyMend, withChange } from '../../../shared/checks/mend.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import type { RichText } from '../../../shared/entities/richText.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { h, list, n, p, table, words, write } from '../../../shared/samples/write.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { withChanged } from '../../fixtures/tinyContext.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const finding = (mend: Mend | undefined, quote = ''): Finding => ({
  rule: 'some-rule',
  severity: 'must',
  paper: 'ourtown-bridge',
  block: null,
  number: null,
  quote,
  message: 'Something is wrong.',
  source: '',
  ...(mend === undefined ? {} : { mend }),
});
const replace = (block: string, from: string, to: string, quote = ''): Finding =>
  finding({ kind: 'replace', label: `Write ${to}`, block: `ourtown-bridge/${block}`, from, to }, quote);

const text = write(
  'x',
  n('The cost is £500, or £122k; **in bold £16, 200** it is. See [[x-1|paragraph {n}]] of 2021.'),
  h(3, 'A heading of 2021'),
  list('alpha', ['one of two', ['two of two', p('below two')]]),
  table({
    caption: 'Table 1: costs',
    columns: [
      [1, 'start'],
      [1, 'number'],
    ],
    head: [['Cost', '£000']],
    rows: [['Steel', '122,000']],
    notes: ['Source: the survey.'],
  }),
);
const withText = (content: RichText): Rows =>
  withChanged(tinyRows, 'paper', {
    sections: [{ key: 'background', heading: 'The past', none: null, text: content }],
  });
const rows = withText(text);
const mended = (of: Finding, from = rows) => valueOf(applyMend(from, of));
const textAfter = (of: Finding): RichText => withChange(rows, mended(of).change).paper[0]!.sections[0]!.text;

describe('a mend of words', () => {
  test('changes these words and nothing else', () => {
    const changed = textAfter(replace('x-1', '£500', '£400'));
    expect(JSON.stringify(changed)).toBe(JSON.stringify(text).replace('£500', '£400'));
  });

  test('keeps the marks of what it changes, also over their edge', () => {
    const changed = textAfter(replace('x-1', '£122k; in bold £16, 200', '£122k; £16,200'));
    expect(JSON.stringify(changed)).toBe(
      JSON.stringify(text)
        .replace('£122k; ', '£122k; £16,200')
        .replace(/\{[^{}]*in bold[^]*?\}\]\},/, ''),
    );
  });

  test.each([
    ['a heading', 'x-2', '2021', '2022'],
    ['an item', 'x-3.1', 'one', 'ONE'],
    ['what stands below an item', 'x-3.2', 'below two', 'under two'],
    ['a cell', 'x-4.1.2', '122,000', '0.122'],
    ['a paragraph in a cell', 'x-4.1.2.1', '122,000', '0.122'],
    ['a caption', 'x-4', 'Table 1', 'Table 2'],
    ['a note', 'x-4', 'the survey', 'a survey'],
  ])('reaches %s', (_, block, from, to) => {
    const before = JSON.stringify(text);
    expect(before.split(from).length).toBeGreaterThan(1);
    const changed = JSON.stringify(textAfter(replace(block, from, to)));
    expect(changed).not.toBe(before);
    expect(changed.replace(to, from)).toBe(before);
  });

  test('shows the words before and after', () => {
    expect(mended(replace('x-2', '2021', '2022'))).toMatchObject({
      label: 'Write 2022',
      before: 'A heading of 2021',
      after: 'A heading of 2022',
    });
  });

  test.each([
    ['title', 'bridge over', 'bridge under', (after: Rows) => after.paper[0]!.title],
    ['background', 'past', 'future', (after: Rows) => after.paper[0]!.sections[0]!.heading],
    [
      'recommendation-1',
      'build',
      'rebuild',
      (after: Rows) => JSON.stringify(after.recommendation[0]!.text.content[0]),
    ],
    ['appendix-1.title', 'Map', 'Plan', (after: Rows) => after.appendix[0]!.title],
  ])('reaches the words of %s', (block, from, to, read) => {
    expect(read(withChange(rows, mended(replace(block, from, to)).change))).toContain(to);
  });

  test('reaches the reason why a section is empty, and a stem of the paper’s own', () => {
    const own = withChanged(rows, 'paper', {
      recommendationStem: 'That Cabinet:',
      sections: [{ key: 'legal', heading: null, none: 'there is non', text: { type: 'doc', content: [] } }],
    });
    const none = mended(replace('legal-none', 'non', 'none'), own);
    expect(withChange(own, none.change).paper[0]!.sections[0]!.none).toBe('there is none');
    const stem = mended(replace('recommendations', 'Cabinet', 'Council'), own);
    expect(withChange(own, stem.change).paper[0]!.recommendationStem).toBe('That Council:');
  });

  test('takes the place that the quotation names, and whole words before parts of words', () => {
    const twice = withText(write('x', p('A cost of £5 and a need of £5; needed.')));
    const quoted = mended(replace('x-1', '£5', '£6', 'need of £5'), twice);
    expect(quoted.after).toBe('A cost of £5 and a need of £6; needed.');
    expect(mended(replace('x-1', 'need', 'wish'), twice).after).toBe(
      'A cost of £5 and a wish of £5; needed.',
    );
    const numbers = withText(write('x', p('1,122 and 122 and 122,000')));
    expect(mended(replace('x-1', '122', '9'), numbers).after).toBe('1,122 and 9 and 122,000');
  });

  test('leaves whatever is not replaced as it was, for any text', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 8 }),
        (one, two) => {
          const printed = [...one, 'FAULT', ...two].join(' ');
          const content = words([...one, '**FAULT**', ...two].join(' '));
          const of = withText({
            type: 'doc',
            content: [{ type: 'paragraph', attrs: { id: 'x-1' }, content }],
          });
          const { before, after } = mended(replace('x-1', 'FAULT', 'right'), of);
          expect([before, after]).toEqual([printed, printed.replace('FAULT', 'right')]);
        },
      ),
    );
  });
});

describe('a mend is refused', () => {
  test.each([
    [
      'where the text has changed',
      replace('x-1', '£600', '£500'),
      'The text has changed since it was checked',
    ],
    ['where the words stand twice', replace('x-4', 'e', 'a'), 'more than once'],
    [
      'where a cross-reference is in the words',
      replace('x-1', 'See paragraph {n}', 'See'),
      'cross-reference',
    ],
    [
      'where the number of a cross-reference is wrong',
      replace('x-1', 'paragraph 1', 'paragraph 2'),
      'cross-ref',
    ],
    ['where a program wrote the words', replace('header-wards', 'a', 'b'), 'from the template or the data'],
    [
      'where the block is of another paper',
      { ...replace('x-1', 'a', 'b'), paper: 'other' },
      'no longer in the',
    ],
    ['where there is none', finding(undefined), 'has no mend'],
    [
      'where nothing would be left of a title',
      replace('title', 'The bridge over the brook', ''),
      'Enter the title.',
    ],
  ])('%s', (_, of, sentence) => {
    expect(problemOf(applyMend(rows, of)).message).toContain(sentence);
  });

  test('where the paper lies in the bin, or is another council’s', () => {
    const of = replace('x-1', '£500', '£400');
    const binned = withChanged(rows, 'paper', { deletedAt: '2026-11-22T09:00:00Z' });
    expect(problemOf(applyMend(binned, of)).kind).toBe('notFound');
    expect(problemOf(applyMend(rows, of, tinyId('organisation', 'other'))).kind).toBe('notFound');
    expect(applyMend(rows, of, tinyId('organisation', 'council')).ok).toBe(true);
  });
});

test('a mend is refused where the words stand twice in one paragraph, or twice in the quotation', () => {
  const twice = withText(write('x', p('From £5 to £5 and £6.')));
  for (const quote of ['', 'From £5 to £5'])
    expect(problemOf(applyMend(twice, replace('x-1', '£5', '£7', quote))).message).toContain(
      'more than once',
    );
});

describe('a mend of a field', () => {
  const set = (field: string, value: unknown, name = 'bridge'): Finding =>
    finding({ kind: 'set', label: 'Set it', entity: 'paper', id: tinyId('paper', name), field, value });

  test('sets it, and shows what it was', () => {
    const { change, before, after } = mended(set('keyDecision', true));
    expect([before, after]).toEqual(['Key decision: not set', 'Key decision: yes']);
    expect(withChange(rows, change).paper).toEqual([{ ...rows.paper[0]!, keyDecision: true }]);
  });

  test('shows money as money', () => {
    const id = tinyId('recommendation', 'build');
    const of = finding({
      kind: 'set',
      label: 'Set',
      entity: 'recommendation',
      id,
      field: 'amountPence',
      value: 1_000_00,
    });
    expect(mended(of)).toMatchObject({ before: 'Amount: £292,000', after: 'Amount: £1,000' });
  });

  test.each([
    ['the row is gone', set('keyDecision', true, 'other'), 'no longer in the library'],
    ['it has been mended', set('title', 'The bridge over the brook'), 'mended already'],
    ['the value does not fit', set('status', 'burnt'), 'Choose status.'],
  ])('is refused where %s', (_, of, sentence) => {
    expect(problemOf(applyMend(rows, of)).message).toContain(sentence);
  });
});

describe('the mends that the checks offer on the sample', () => {
  const all = sampleRows.meeting.flatMap((meeting) => {
    const document = sampleDocument(meeting.ref);
    const { findings } = checkPack({ document, rows: sampleRows, meetingId: meeting.id });
    return findings.filter((each) => each.mend !== undefined).map((each) => ({ meeting, each }));
  });

  test('can each be made, and the finding is gone', () => {
    expect(all.length).toBeGreaterThan(20);
    const left = all.flatMap(({ meeting, each }) => {
      const done = applyMend(sampleRows, each);
      // A reference is led elsewhere in the editor: its number is never typed.
      if (!done.ok && each.rule === 'reference-subject')
        return done.problem.message.includes('cross-reference') ? [] : [done.problem.message];
      if (!done.ok) return [`${each.rule} ${each.block}: ${done.problem.message}`];
      const after = withChange(sampleRows, done.value.change);
      const document = sampleDocument(meeting.ref, after);
      const { findings } = checkPack({ document, rows: after, meetingId: meeting.id });
      const same = findings.filter(
        ({ rule, block, quote }) => rule === each.rule && block === each.block && quote === each.quote,
      );
      const before = all.filter(
        ({ each: { rule, block, quote } }) =>
          rule === each.rule && block === each.block && quote === each.quote,
      );
      return same.length < before.length ? [] : [`${each.rule} ${each.block}: still “${each.quote}”`];
    });
    expect(left).toEqual([]);
  });
});
