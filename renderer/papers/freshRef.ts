/** A reference like one that is there, and not among `taken`: "bridge-report" gives "bridge-report-2". */
export function freshRef(ref: string, taken: readonly string[]): string {
  if (!taken.includes(ref)) return ref;
  const stem = ref.replace(/-\d{1,2}$/, '').slice(0, 76);
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
