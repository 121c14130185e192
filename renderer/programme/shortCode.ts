/** A short code out of a name, as addresses and references use it: small letters, figures and hyphens, not among `taken`; `usual` where the name has none of these. */
export function shortCode(name: string, taken: readonly string[], usual = 'programme'): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-|-$/g, '');
  const code = plain === '' ? usual : plain;
  if (!taken.includes(code)) return code;
  let number = 2;
  while (taken.includes(`${code}-${number}`)) number += 1;
  return `${code}-${number}`;
}
