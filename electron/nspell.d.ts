/** The part of nspell that the checks use; the package brings no types. */
declare module 'nspell' {
  export default function nspell(aff: Uint8Array, dic: Uint8Array): { correct(word: string): boolean };
}
