import type { Result } from '../../../shared/api.ts';
import type { SentPdf } from '../../../shared/packFile/sentPdf.ts';
import { invoke } from '../../api.ts';

/** What was asked for of the pages of volumes, by their ids. */
export type AskedPages = Map<string, Promise<Result<SentPdf>>>;

/** Asks for the pages of a volume, once for as long as the pack is open. */
export function askPages(asked: AskedPages, id: string): Promise<Result<SentPdf>> {
  const answer = asked.get(id) ?? invoke('shelfPdf', { id });
  asked.set(id, answer);
  return answer;
}
