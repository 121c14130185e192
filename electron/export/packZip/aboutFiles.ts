import type { Document } from '../../../shared/document/blocks.ts';
import { renderHtml } from '../../../shared/document/html.ts';
import { renderText } from '../../../shared/document/text.ts';
import { type ZipManifest, aboutZip } from '../../../shared/packZip/manifest.ts';

/** What explains a zip, by name: to a person with or without a browser, and to a program. */
export function aboutFiles(manifest: ZipManifest, open: Document): ReadonlyMap<string, string> {
  const about = aboutZip(manifest, open);
  return new Map([
    ['index.html', withLinks(renderHtml(about), manifest)],
    ['README.txt', renderText(about)],
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
}

/** A document leads outward by full addresses only; here the files beside the page are led to. Their paths need no escape. */
const withLinks = (html: string, { files }: ZipManifest): string =>
  files.reduce((page, { path }) => page.replace(`>${path}<`, `><a href="${path}">${path}</a><`), html);
