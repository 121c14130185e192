import type { Document } from '../../../shared/document/blocks.ts';
import { renderHtml } from '../../../shared/document/html.ts';
import { renderText } from '../../../shared/document/text.ts';
import { linkFiles } from '../linkFiles.ts';
import { type ZipManifest, aboutZip } from '../../../shared/packZip/manifest.ts';

/** What explains a zip, by name: to a person with or without a browser, and to a program. */
export function aboutFiles(manifest: ZipManifest, open: Document): ReadonlyMap<string, string> {
  const about = aboutZip(manifest, open);
  const paths = manifest.files.map(({ path }) => path);
  return new Map([
    ['index.html', linkFiles(renderHtml(about), paths)],
    ['README.txt', renderText(about)],
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
}
