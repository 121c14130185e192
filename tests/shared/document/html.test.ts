import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/blocks.ts';
import { documentCss, renderBody, renderHtml, renderPart } from '../../../shared/document/html.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { documentOf, paragraph } from './documents.ts';

const bodyOf = (...blocks: readonly Block[]) => renderBody(documentOf(...blocks));

describe('renderHtml', () => {
  const html = renderHtml(kitchenSink);

  it('is one file that loads nothing and runs nothing', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:`);
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|base|form|video|audio)\b/i);
    expect(html).not.toMatch(/\son[a-z]+=|javascript:|@import|url\(/i);
  });

  it('gives the same bytes each time', () => {
    expect(renderHtml(kitchenSink)).toBe(html);
  });

  it('has a single first heading, and no level left out below it', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((found) => Number(found[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('has each id once, and every internal link leads to one', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map((found) => decodeURIComponent(found[1] ?? ''));
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('has no style attributes, so that the preview may forbid them', () => {
    expect(renderBody(kitchenSink)).not.toContain('style=');
  });

  it('names the language, the title and the council', () => {
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain(
      '<title>Cabinet, Wednesday 1 September 2021: agenda &#38; reports &#60;sample&#62;</title>',
    );
    expect(html).toContain('<meta name="author" content="Saltmarsh and Holt Council">');
  });
});

describe('renderBody', () => {
  it('lets no text of a document become markup', () => {
    const attack = `"><script>alert(1)</script>'&amp;`;
    const html = bodyOf(
      paragraph('p', attack),
      { kind: 'heading', id: attack, level: 2, number: attack, text: [{ kind: 'text', text: attack }] },
      { kind: 'signOff', id: 's', label: attack, text: [{ kind: 'status', tone: 'red', text: attack }] },
      {
        kind: 'table',
        id: 't',
        caption: attack,
        columns: Array.from({ length: 6 }, (_, index) => ({
          id: String(index),
          width: 1,
          align: 'start' as const,
        })),
        head: [],
        body: [],
        notes: [],
      },
      {
        kind: 'figure',
        id: 'f',
        caption: attack,
        alt: attack,
        notes: [],
        chart: {
          kind: 'bars',
          arrangement: 'grouped',
          orientation: 'vertical',
          axis: { title: attack, format: attack },
          series: [
            { id: 'a', name: attack, role: 'own', points: [{ label: attack, value: 1, text: attack }] },
          ],
        },
      },
    );
    expect(html).not.toContain('<script');
    expect(html.match(/alert\(1\)/g)?.length).toBeGreaterThan(8);
    expect(html).not.toContain('aria-label=""');
  });

  it('makes links of web, mail and telephone addresses only', () => {
    const link = (href: string) =>
      bodyOf({ kind: 'paragraph', id: 'p', text: [{ kind: 'link', href, text: 'words' }] });
    expect(link('https://example.org/?a=1&b=2')).toContain('href="https://example.org/?a=1&#38;b=2"');
    expect(link('mailto:clerk@example.org')).toContain('href="mailto:clerk@example.org"');
    expect(link('tel:+441234567890')).toContain('href="tel:');
    for (const href of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//example.org',
    ])
      expect(link(href)).toContain('<p id="p">words</p>');
  });

  it('leaves a reference to nothing as its words', () => {
    const html = bodyOf({
      kind: 'paragraph',
      id: 'p',
      text: [{ kind: 'reference', target: 'gone', text: 'paragraph 5' }],
    });
    expect(html).toContain('<p id="p">paragraph 5</p>');
  });

  it('keeps numbers and labels as printed, in the line of their text', () => {
    const html = bodyOf(
      { ...paragraph('p', 'Twelfth.'), number: '2.2.12' },
      {
        kind: 'list',
        id: 'l',
        marker: 'roman',
        items: [
          { id: 'i1', label: 'iv)', blocks: [paragraph('i1p', 'fourth')] },
          { id: 'i2', label: 'v)', blocks: [] },
        ],
      },
    );
    expect(html).toContain('<span class="num">2.2.12 </span>Twelfth.');
    expect(html).toContain('<span class="label">iv) </span>fourth');
    expect(html).toContain('<p><span class="label">v) </span></p>');
    expect(html).toContain('<ol id="l" class="list" role="list">');
  });

  it('marks the headers of columns, of spanned columns, of rows and of groups', () => {
    const html = renderPart(kitchenSink, 'part-paper') ?? '';
    for (const scope of ['col', 'colgroup', 'row', 'rowgroup']) expect(html).toContain(`scope="${scope}"`);
    expect(html).toContain('<th scope="rowgroup" colspan="5"><p id="t-money-g1-1-p">Revenue</p></th>');
    expect(html).toContain('<td class="number"></td>');
  });

  it('lets wide tables scroll by keyboard under a name, and leaves narrow ones out of the tab order', () => {
    const html = renderPart(kitchenSink, 'part-paper') ?? '';
    expect(html).toContain(
      '<div class="scroll" role="region" tabindex="0" aria-label="Table 4: Twelve months across">',
    );
    expect(html).toContain('<div id="t-key" class="table"><div class="fits">');
  });

  it('gives a chart its alternative, long ones as text, and its numbers', () => {
    const alt =
      'The share fell in each of the four years, while the average of England stayed about half. '.repeat(3);
    const figure = (kitchenSink.parts[3]?.blocks ?? []).find((block) => block.kind === 'figure');
    const html = figure === undefined ? '' : bodyOf({ ...figure, alt });
    expect(html).toContain(`<p class="small">${alt}</p>`);
    expect(html).toContain('Described in the text below.');
    expect(html).toContain('<th scope="row">2022</th><td>9 %</td><td>49.1 %</td>');
    expect(html).toContain('<li>Target 60 %</li>');
  });

  it('leaves the numbers of a chart to the table that follows it', () => {
    const blocks = kitchenSink.parts[3]?.blocks ?? [];
    const chart = blocks.filter((block) => block.kind === 'figure').slice(0, 1);
    const table = blocks.filter((block) => block.kind === 'table').slice(0, 1);
    expect(bodyOf(...chart, ...table)).not.toContain('Numbers in this chart');
    expect(bodyOf(...table, ...chart)).toContain('Numbers in this chart');
  });

  it('says the marking of a restricted part before and after it', () => {
    expect(renderPart(kitchenSink, 'part-appendix')?.match(/class="marking"/g)).toHaveLength(2);
  });
});

describe('renderPart', () => {
  it('links to other parts', () => {
    expect(renderPart(kitchenSink, 'part-agenda')).toContain('href="#part-paper"');
  });

  it('gives nothing for a part that is not there', () => {
    expect(renderPart(kitchenSink, 'gone')).toBeUndefined();
  });
});

describe('documentCss', () => {
  it('has the house accent on light screens and a lighter one on dark', () => {
    const css = documentCss(kitchenSink.house);
    expect(css).toContain('--accent:#1d5a6c');
    expect(css.match(/--accent:#[\da-f]{6}/g)).toHaveLength(2);
  });
});
