import { shortestPassphrase } from './editions.ts';

/** Fewest different characters: less is one key held down. */
const fewestDifferent = 5;
/** Shortest that may be digits alone: all shorter ones, dates of birth among them, are tried in minutes. */
const shortestNumber = 16;

/**
 * What is wrong with a passphrase that is to keep strangers out of a file for good, as a sentence; undefined where it will do.
 * Whoever has the file can try as often and as fast as they like, so length counts, and signs of every kind do not.
 */
export function passphraseProblem(passphrase: string): string | undefined {
  if (passphrase.length < shortestPassphrase)
    return `The passphrase needs at least ${shortestPassphrase} characters.`;
  if (new Set(passphrase).size < fewestDifferent)
    return `The passphrase needs at least ${fewestDifferent} different characters.`;
  if (/^[\d\s./-]*$/.test(passphrase) && passphrase.length < shortestNumber)
    return 'Digits alone are found in minutes: use three words that do not belong together.';
  return undefined;
}
