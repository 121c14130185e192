/**
 * Identifiers of the sample library: UUIDv7 in form, made of a name instead of clock and chance, so that
 * the sample is the same on every machine and its packs have the same bytes.
 */
const createdMs = Date.UTC(2026, 10, 22);

/** FNV-1a over UTF-16 code units, 32 bits. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash >>> 0;
}

const hex = (value: number, digits: number): string =>
  value.toString(16).padStart(digits, '0').slice(-digits);

/** `sampleId('post', 'bcp-director-of-education')`: the same for the same kind and name. */
export function sampleId(kind: string, name: string): string {
  const key = `${kind}/${name}`;
  const a = fnv(key, 0x811c9dc5);
  const b = fnv(key, 0x9747b28c);
  const c = fnv(`${key}#`, 0x85ebca6b);
  const stamp = hex(createdMs, 12);
  return [
    stamp.slice(0, 8),
    stamp.slice(8),
    `7${hex(a >>> 20, 3)}`,
    hex(0x8000 | (b >>> 18), 4),
    hex(a, 8).slice(0, 4) + hex(c, 8),
  ].join('-');
}
