/** All words of a rich text, in order. Walks the tree without knowing its kinds: only `text` is read. */
export function plainTextOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(plainTextOf).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const text = 'text' in node && typeof node.text === 'string' ? node.text : '';
  return text + ('content' in node ? plainTextOf(node.content) : '');
}
