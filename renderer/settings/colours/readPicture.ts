import { type Organisation, mostCrestText } from '../../../shared/entities/organisation.ts';

type Crest = NonNullable<Organisation['crest']>;

export type ReadPicture =
  | { readonly ok: true; readonly picture: Pick<Crest, 'jpeg' | 'width' | 'height'> }
  | { readonly ok: false; readonly message: string };

const mostBytes = 20_000_000;
/** Pixels: enough for arms two inches high in print. */
const longestSide = 640;
const qualities = [0.92, 0.8, 0.65, 0.5];

/**
 * A PNG or JPEG as a pack can hold it: drawn anew on white, at most 640 pixels long, as a JPEG. Nothing of the file itself is
 * kept, so nothing that hides in it is either.
 */
export async function readPicture(file: File): Promise<ReadPicture> {
  if (file.size > mostBytes) return refused('This file is larger than 20 MB: choose a smaller picture.');
  if (!/^image\/(png|jpeg)$/.test(file.type))
    return refused('A crest is a PNG or a JPEG: save the picture as one of these first.');
  const bitmap = await decoded(file);
  if (bitmap === undefined)
    return refused('This picture is damaged and cannot be shown: ask for another copy.');
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const drawing = canvas.getContext('2d');
  if (drawing === null)
    return refused('There is not enough memory to draw this picture: choose a smaller one.');
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  for (const quality of qualities) {
    const jpeg = canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
    if (jpeg !== '' && jpeg.length <= mostCrestText)
      return { ok: true, picture: { jpeg, width: canvas.width, height: canvas.height } };
  }
  return refused('This picture has too much in it for the head of a page: choose a simpler one.');
}

async function decoded(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}

const refused = (message: string): ReadPicture => ({ ok: false, message });
