/** The part of nspell that the checks use; the package brings no types. */
declare module 'nspell' {
  export default function nspell(aff: string, dic: string): { correct(word: string): boolean };
}
