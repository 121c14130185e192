import { type Result, ok } from '../../shared/api.ts';
import { receivedPack } from '../../shared/packFile/sentPack.ts';
import type { OpenPack } from '../../shared/packFile/shelf.ts';
import { invoke } from '../api.ts';

/** Opens one pack of the shelf, by its row. */
export async function openVolume(id: string): Promise<Result<OpenPack>> {
  const sent = await invoke('openShelfPack', { id });
  return sent.ok ? ok(receivedPack(sent.value, (bytes) => new TextDecoder().decode(bytes))) : sent;
}
