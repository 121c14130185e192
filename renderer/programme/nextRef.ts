/**
 * The next reference of a register: one more than the highest number behind the letters that most of its references have.
 * "R1", "R2", "R14" give "R15"; an empty register gives the letter of its kind and 1.
 */
export function nextRef(refs: readonly string[], letter: string): string {
  const numbered = refs.flatMap((ref) => {
    const found = /^(.*?)(\d+)$/.exec(ref);
    return found === null ? [] : [{ stem: found[1] ?? '', digits: found[2] ?? '' }];
  });
  const uses = new Map<string, number>();
  for (const { stem } of numbered) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const [stem] = [...uses].sort((a, b) => b[1] - a[1])[0] ?? [letter];
  const own = numbered.filter((each) => each.stem === stem);
  const highest = Math.max(0, ...own.map(({ digits }) => Number(digits)));
  // "R01" goes on with "R02".
  const width = Math.max(
    0,
    ...own.filter(({ digits }) => digits.startsWith('0')).map(({ digits }) => digits.length),
  );
  return `${stem}${String(highest + 1).padStart(width, '0')}`;
}
