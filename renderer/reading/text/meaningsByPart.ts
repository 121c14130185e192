import type { Part } from '../../../shared/document/blocks.ts';
import { abbreviationsOf } from '../../../shared/reading/abbreviations.ts';

/** The short forms of a paper and its appendices explain each other, worked out once a paper. */
export function meaningsByPart(parts: readonly Part[]): (part: Part) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (part) => {
    const [report = part.id] = part.id.split('/');
    const before = known.get(report);
    if (before !== undefined) return before;
    const meanings = abbreviationsOf(
      parts.filter(({ id }) => id === part.id || id === report || id.startsWith(`${report}/`)),
    );
    known.set(report, meanings);
    return meanings;
  };
}
