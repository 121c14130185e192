import { describe, expect, test } from 'vitest';
import type { ExportChoices } from '../../../renderer/exporting/exportChoices.ts';
import { type TypedPassphrase, requestOf } from '../../../renderer/exporting/exportRequest.ts';
import { exportOrder } from '../../../shared/editions.ts';
import { zipOrder } from '../../../shared/packZip/zipOrder.ts';

const usual: ExportChoices = {
  edition: 'public',
  form: 'pdf',
  part: 'pack',
  paper: '',
  item: '',
  from: '',
  to: '',
  large: false,
  size: '18',
  readers: '',
  firstCopy: '1',
  reports: false,
};
const none: TypedPassphrase = { first: '', again: '' };
const typed: TypedPassphrase = { first: 'otter anvil brisk', again: 'otter anvil brisk' };

/** What a request asks for, which the door lets through. */
function asked(choices: Partial<ExportChoices>, passphrase = none): unknown {
  const requested = requestOf({ ...usual, ...choices }, passphrase);
  if (!requested.ok) return requested.problem.words;
  const { request } = requested;
  return request.kind === 'zip' ? zipOrder.parse(request.zip) : exportOrder.parse(request.order);
}

describe('choices become a request', () => {
  test.each<[string, Partial<ExportChoices>, TypedPassphrase, unknown]>([
    ['for the public', {}, none, { edition: 'public', format: 'pdf' }],
    [
      'in large print',
      { edition: 'large-print', size: '24' },
      none,
      { edition: 'large-print', format: 'pdf', size: 24 },
    ],
    [
      'in large print that the reader’s program sizes',
      { edition: 'large-print', form: 'html', size: '24' },
      none,
      { edition: 'large-print', format: 'html' },
    ],
    [
      'for one reader',
      { edition: 'members', readers: '\n Chair \n', firstCopy: '7' },
      typed,
      { edition: 'members', format: 'pdf', passphrase: typed.first, copy: { reader: 'Chair', number: 7 } },
    ],
    [
      'for a reader of large print among the members',
      { edition: 'members', large: true, size: '20', readers: 'Chair' },
      none,
      { edition: 'members', format: 'pdf', size: 20, copy: { reader: 'Chair', number: 1 } },
    ],
    [
      'for the public, though members’ copies were in large print before',
      { large: true, size: '20' },
      none,
      { edition: 'public', format: 'pdf' },
    ],
    [
      'of one page',
      { part: 'pages', from: '4' },
      none,
      { edition: 'public', format: 'pdf', extract: { kind: 'pages', from: 4, to: 4 } },
    ],
    [
      'of a report, whatever was chosen before',
      { part: 'paper', paper: 'roads', item: '6', from: '9' },
      none,
      { edition: 'public', format: 'pdf', extract: { kind: 'paper', ref: 'roads' } },
    ],
    [
      'as a zip for the public, though names and a passphrase were left from before',
      { form: 'zip', readers: 'Chair', reports: true },
      typed,
      { audience: 'public', reports: true, copies: [], size: 18 },
    ],
    [
      'as a zip for members',
      { form: 'zip', edition: 'members', readers: 'Chair\nLeader', firstCopy: '7' },
      typed,
      {
        audience: 'members',
        reports: false,
        size: 18,
        passphrase: typed.first,
        copies: [
          { reader: 'Chair', number: 7 },
          { reader: 'Leader', number: 8 },
        ],
      },
    ],
  ])('%s', (_, choices, passphrase, request) => {
    expect(asked(choices, passphrase)).toEqual(request);
  });
});

describe('what does not go together is said at its field', () => {
  test.each<[Partial<ExportChoices>, TypedPassphrase, string, RegExp]>([
    [{ form: 'zip', edition: 'archive' }, none, 'form', /one file/],
    [{ edition: 'large-print', form: 'brf' }, none, 'form', /Braille has no sizes/],
    [{ form: 'zip', part: 'item', item: '6' }, none, 'part', /whole pack/],
    [{ part: 'pages', form: 'html', from: '1' }, none, 'part', /Only a PDF has pages/],
    [{ part: 'pages', from: '5', to: '4' }, none, 'pages', /comes before the first/],
    [{ part: 'pages', from: 'five' }, none, 'pages', /as numbers/],
    [{ part: 'paper' }, none, 'paper', /Choose a report/],
    [{ edition: 'members', readers: 'A\nB' }, none, 'readers', /go into a zip/],
    [{ edition: 'members', readers: 'A', firstCopy: '0' }, none, 'readers', /whole number/],
    [{ edition: 'members' }, { first: 'otter', again: 'otter' }, 'passphrase', /at least 8/],
    [{ edition: 'members' }, { first: typed.first, again: '' }, 'again', /not the same/],
    [{ edition: 'members', form: 'zip' }, none, 'passphrase', /only with a passphrase/],
  ])('%j', (choices, passphrase, field, words) => {
    const requested = requestOf({ ...usual, ...choices }, passphrase);
    expect(requested).toMatchObject({ ok: false, problem: { field } });
    expect(asked(choices, passphrase)).toMatch(words);
  });

  test('a form that takes no passphrase is not held up by one that was typed badly', () => {
    expect(asked({ edition: 'members', form: 'html' }, { first: 'x', again: '' })).toEqual({
      edition: 'members',
      format: 'html',
    });
  });
});
