import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** There is no network. What is left of `net.fetch` are the machine's own files, which protocol handlers ask it for. */
export const net = {
  online: false,
  isOnline: (): boolean => false,
  async fetch(input: string | Request): Promise<Response> {
    const url = typeof input === 'string' ? input : input.url;
    if (!url.startsWith('file:')) throw new Error('net::ERR_INTERNET_DISCONNECTED');
    try {
      return new Response(await readFile(fileURLToPath(url)));
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    }
  },
};
