import { escape } from '../../shared/document/html/escape.ts';

/** Leads from a page that lists files to these, which lie beside it: a document by itself leads outward by full addresses only. */
export function linkFiles(html: string, paths: readonly string[]): string {
  const known = new Map(paths.map((path) => [escape(path), path]));
  return html.replaceAll(/>([^<>]+)</g, (all, shown: string) => {
    const path = known.get(shown);
    if (path === undefined) return all;
    return `><a href="${path.split('/').map(encodeURIComponent).join('/')}">${shown}</a><`;
  });
}
