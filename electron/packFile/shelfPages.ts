/** The printed pages of packs of the shelf, sent as they are looked at. */
import { type Result, failed, ok } from '../../shared/api.ts';
import type { ShelfPack } from '../../shared/entities/shelfPack.ts';
import { packedFileOf } from '../../shared/packFile/manifest.ts';
import { type SentPdf, cut, sentPdf } from '../../shared/packFile/sentPdf.ts';
import type { ReadHandle } from '../store/handles.ts';
import { shelfFile } from '../store/shelf.ts';
import { packedFile } from './packedFile.ts';
import type { UnlockedPack } from './unlockedPacks.ts';

/** A pack of the shelf, and what of it has been decrypted. */
interface Asked {
  readonly read: ReadHandle;
  readonly pack: Pick<ShelfPack, 'manifest'>;
  readonly unlocked: UnlockedPack | undefined;
}

interface PdfPart {
  /** The file that the part is to be of. */
  readonly sha256: string;
  readonly begin: number;
  readonly end: number;
}

export interface ShelfPages {
  /** Refuses a file that is not what was put on the shelf. */
  open(asked: Asked): Result<SentPdf>;
  /** Refuses, too, a part of another file than the pack has now: it was locked or unlocked meanwhile; and one past its end. */
  part(asked: Asked, part: PdfPart): Result<Uint8Array>;
}

interface Held {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/**
 * A file of the library is read and checked from end to end when its pages are first asked for, and held, so that this is not done
 * anew for each part; after `idle` milliseconds without a question it is let go.
 */
export function shelfPages(idle = 60_000): ShelfPages {
  const held = new Map<string, { readonly file: Held; readonly ends: NodeJS.Timeout }>();
  const secrets = new WeakMap<UnlockedPack, Held>();

  const secretFile = (unlocked: UnlockedPack): Held => {
    const file = secrets.get(unlocked) ?? {
      sha256: packedFile('pdf', unlocked.pdf).sha256,
      bytes: unlocked.pdf,
    };
    secrets.set(unlocked, file);
    return file;
  };

  const fileOf = ({ read, pack, unlocked }: Asked): Result<Held> => {
    if (unlocked !== undefined) return ok(secretFile(unlocked));
    const { sha256 = '' } = packedFileOf(pack.manifest, 'pdf') ?? {};
    const known = held.get(sha256);
    if (known !== undefined) {
      known.ends.refresh();
      return ok(known.file);
    }
    const bytes = shelfFile(read, pack, 'pdf');
    if (!bytes.ok) return bytes;
    const file = { sha256, bytes: bytes.value };
    held.set(sha256, { file, ends: setTimeout(() => held.delete(sha256), idle).unref() });
    return ok(file);
  };

  return {
    open: (asked) => {
      const file = fileOf(asked);
      return file.ok ? ok(sentPdf(file.value.sha256, file.value.bytes)) : file;
    },
    part: (asked, { sha256, begin, end }) => {
      const file = fileOf(asked);
      if (!file.ok) return file;
      const { bytes } = file.value;
      if (file.value.sha256 !== sha256)
        return failed('notFound', 'These pages are others by now: open the pack again.');
      return begin < end && end <= bytes.length
        ? ok(cut(bytes, begin, end))
        : failed('invalid', 'The pages end before what was asked for.');
    },
  };
}
