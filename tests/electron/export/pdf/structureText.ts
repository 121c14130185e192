import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = promisify(execFile);

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
type Objects = Readonly<Record<string, { value?: Value }>>;

/**
 * All text of a PDF in the order of its structure tree, over all pages; artifacts are not in it. The tree is qpdf's, the text
 * pdf.js's: neither knows the writer. (Poppler gives the same, in the square of the pages.)
 */
export async function structureText(file: string): Promise<string> {
  const objects = await readObjects(file);
  const texts = await textByMcid(file);
  const root = Object.values(objects).find(({ value }) => entry(value, '/Type') === '/StructTreeRoot')?.value;
  let text = '';
  const walk = (kid: Value | undefined, page: string) => {
    if (Array.isArray(kid)) for (const one of kid) walk(one, page);
    else if (typeof kid === 'number') text += texts.get(`${page} ${kid}`) ?? '';
    else if (typeof kid === 'string') walk(objects[`obj:${kid}`]?.value, page);
    else if (typeof kid === 'object' && kid !== null) {
      const own = entry(kid, '/Pg');
      const on = typeof own === 'string' ? own : page;
      if (entry(kid, '/Type') === '/MCR') walk(entry(kid, '/MCID'), on);
      else if (entry(kid, '/Type') !== '/OBJR') {
        walk(entry(kid, '/K'), on);
        if (entry(kid, '/S') !== '/Link') text += ' ';
      }
    }
  };
  walk(entry(root, '/K'), '');
  return text.replace(/\s+/gu, ' ').trim();
}

const entry = (value: Value | undefined, key: string): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined;

async function readObjects(file: string): Promise<Objects> {
  const { stdout } = await run('qpdf', ['--json=2', '--json-key=qpdf', file], { maxBuffer: 1 << 28 });
  const { qpdf } = JSON.parse(stdout) as { qpdf: [unknown, Objects] };
  return qpdf[1];
}

/** Text by page (as qpdf refers to it) and MCID. */
async function textByMcid(file: string): Promise<Map<string, string>> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const pdf = await task.promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const key = open.findLast((one) => one !== undefined);
        if (key !== undefined) texts.set(key, (texts.get(key) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const [, object, mcid] = /^p(\d+)R_mc(\d+)$/u.exec(item.id ?? '') ?? [];
        open.push(object === undefined ? undefined : `${object} 0 R ${mcid}`);
      }
    }
  }
  await task.destroy();
  return texts;
}
