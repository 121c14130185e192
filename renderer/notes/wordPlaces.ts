import { fold } from '../../shared/reading/search.ts';

/** Where folded words stand in a text, one after another. */
export function placesOf(text: string, folded: string): number[] {
  const within = fold(text);
  const places: number[] = [];
  if (folded === '') return places;
  for (let at = within.indexOf(folded); at !== -1; at = within.indexOf(folded, at + folded.length))
    places.push(at);
  return places;
}
