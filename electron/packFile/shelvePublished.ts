import type { Result } from '../../shared/api.ts';
import { attachmentsOf } from '../../shared/document/attachedClaims.ts';
import type { ShelfPack } from '../../shared/entities/shelfPack.ts';
import type { PackFileRole } from '../../shared/packFile/manifest.ts';
import type { PublishedPack } from '../../shared/packFile/handOver.ts';
import { layOutAttachments } from '../attachmentFiles.ts';
import type { PageJobs } from '../pageJobs.ts';
import { fileSize } from '../store/fileContent.ts';
import type { Stamp, WriteHandle } from '../store/handles.ts';
import { shelve } from '../store/shelf.ts';
import { packedFile, utf8 } from './packedFile.ts';
import { publishedPack } from './publishedPack.ts';

/**
 * Puts a pack that was published in this very library on its shelf, whole: whoever has the library has all that is in it.
 * Its pages are drawn now, so that it opens at once.
 */
export async function shelvePublished(
  write: WriteHandle,
  published: PublishedPack,
  draw: PageJobs['draw'],
  stamp: Stamp,
): Promise<Result<ShelfPack>> {
  const found = publishedPack(write, published);
  if (!found.ok) return found;
  const { document, header } = found.value;
  const laidOut = layOutAttachments(write, document);
  if (!laidOut.ok) return laidOut;
  const drawn = await draw(document, laidOut.value.files).finally(laidOut.value.remove);
  if (!drawn.ok) return drawn;
  const { pdf, pages, places } = drawn.value;
  const made: readonly (readonly [PackFileRole, Uint8Array])[] = [
    ['document', utf8(JSON.stringify(document))],
    ['pages', utf8(JSON.stringify(places))],
    ['pdf', pdf],
  ];
  const hashes = new Set(attachmentsOf(document).map(({ sha256 }) => sha256));
  const manifest = {
    ...header,
    lastPage: header.firstPage + pages - 1,
    audience: 'members' as const,
    exempt: 'none' as const,
    files: [
      ...made.map(([role, bytes]) => packedFile(role, bytes)),
      ...[...hashes].map((sha256) => ({
        role: 'attachment' as const,
        sha256,
        bytes: fileSize(write, sha256) ?? 0,
      })),
    ],
  };
  return shelve(write, { manifest, signer: null, files: made.map(([, bytes]) => bytes) }, stamp);
}
