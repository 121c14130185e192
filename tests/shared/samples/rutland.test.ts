import { expect, test } from 'vitest';
import { rutland } from '../../../shared/samples/rutland/index.ts';
import { rutlandFigures } from '../../fixtures/figures/rutland.ts';
import { describeSample, packOf } from './describeSample.ts';
import { paperText } from './packText.ts';

describeSample({
  name: 'Rutland',
  rows: rutland,
  figures: rutlandFigures,
  surnames: new Set([
    '17c3a324486be8f84436b3835df56de14c8928f73504319e93c018e6fbd0205b',
    'd0ed52ff8ce8d23038a3b1a0a0b88e8d994d40f2e9c3c3d32f5775d8b77db719',
    '9129c3b7a3235a36ac696a3a6d78905275d3bf5242398a04ba248b8d6477846f',
    '91f61a8a1c8db7fac0b5d7c187618beca4415bfa55c935ada6dec58595de8aae',
    '023728ada1fc61a80a20bfd2fe71f1f3b888cc22a2e477c7484c50131a486603',
    'bbe7a727217b335afc5aa51084477fb693269a2a09e7c2e6d009594c8820baaa',
  ]),
});

const pack = packOf(rutland, 'rutland-cabinet-2017-04-18');
const report = pack.parts.find((part) => part.kind === 'paper');
const numberOf = (id: string) => {
  const block = report?.blocks.find((each) => each.id === `rutland-send-transformation-2017/${id}`);
  return block?.kind === 'paragraph' ? block.number : undefined;
};

test('counts fifteen sections, and paragraphs down to three levels', () => {
  const sections = (report?.blocks ?? []).flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.number !== undefined ? [block.number] : [],
  );
  expect(sections).toEqual(Array.from({ length: 15 }, (_, at) => String(at + 1)));
  const paragraphs = (report?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' && block.number !== undefined ? [block.number] : [],
  );
  for (const number of ['1.1', '2.1.4', '2.2.6', '3.7', '4.3', '5.2', '7.2', '8.7', '12.3', '13.4'])
    expect(paragraphs).toContain(number);
});

test('says at which points its references lead, the wrong one included', () => {
  expect(numberOf('national-fund')).toBe('2.2.3');
  expect(numberOf('allocation')).toBe('2.2.4');
  expect(numberOf('pressures')).toBe('4.3');
  expect(numberOf('dataset')).toBe('3.5');
  expect(paperText(pack)).toContain('capital grant described in Point 2.2.3');
});

test('boxes three recommendations that say less than the conclusion', () => {
  const block = report?.blocks.find((each) => each.kind === 'recommendations');
  expect(block?.kind === 'recommendations' ? block.items.map((each) => each.label) : []).toEqual([
    '1.',
    '2.',
    '3.',
  ]);
  const asked = JSON.stringify(rutland.recommendation);
  expect(asked).not.toContain('delegated authority');
  expect(paperText(pack)).toContain('delegated authority');
});

test('leaves more in the reserve than the paper prints', () => {
  const [, , balance, draw] = rutland.financeLine;
  expect([balance?.amounts['2017/18'], draw?.amounts['2017/18']]).toEqual([126_000_00, 50_000_00]);
  expect(paperText(pack)).toContain('c£70,000');
});

test('is no key decision but stands in the forward plan, and has no report number', () => {
  expect(rutland.paper[0]).toMatchObject({
    keyDecision: false,
    forwardPlanRef: 'FP/030317/04',
    reportNumber: '',
  });
});

test('lists an appendix that is not attached, and scores or names no risk', () => {
  expect(rutland.appendix.map((each) => [each.label, each.state])).toEqual([['Appendix A', 'missing']]);
  expect(Object.keys(rutland)).not.toContain('risk');
});

test('leaves section 6 without a number', () => {
  const section = rutland.paper[0]?.sections.find((each) => each.key === 'alternatives');
  expect(section?.text.content).toHaveLength(1);
  expect(section?.text.content[0]?.attrs).not.toHaveProperty('numbered');
});

test.each([
  '18April 2017',
  'consultaion',
  'Transformaiton',
  'as describe in',
  'high needs the provision',
  '(2) of',
])('keeps the slip "%s"', (slip) => expect(paperText(pack)).toContain(slip));

test('ends with a line on large print and Braille', () => {
  const last = report?.blocks.at(-1);
  expect(last?.kind === 'paragraph' ? JSON.stringify(last.text) : '').toMatch(/large print.*Braille/);
});
