import { useEffect, useState } from 'react';
import type { Speaker } from './readAloud.ts';

/** Voices that speak English on this computer itself: no other is asked, since what is read may be confidential. */
const ownVoices = (): readonly SpeechSynthesisVoice[] =>
  (typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices())
    .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith('en'))
    .toSorted((a, b) => Number(isBritish(b)) - Number(isBritish(a)));

const isBritish = ({ lang }: SpeechSynthesisVoice): boolean => /^en[-_]gb/i.test(lang);

/** The voice to read with; null where this computer has none. Voices may come a little after the window. */
export function useVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(() => ownVoices()[0] ?? null);
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return;
    const look = (): void => setVoice(ownVoices()[0] ?? null);
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
}

/** `speed` is asked anew for each sentence: 1 is the voice's usual one. */
export const speakerOf = (voice: SpeechSynthesisVoice, speed: () => number): Speaker => ({
  say: (text, ended) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speed();
    utterance.addEventListener('end', ended);
    speechSynthesis.speak(utterance);
  },
  pause: () => speechSynthesis.pause(),
  goOn: () => speechSynthesis.resume(),
  stop: () => {
    speechSynthesis.cancel();
    speechSynthesis.resume();
  },
});
