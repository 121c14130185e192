/** Values of a PDF as they may be asked for, whatever a broken file holds instead: nothing here throws. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What a reference leads to, through other references; undefined where it leads nowhere or round in a circle. */
export function resolve(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  let at = object;
  for (let steps = 0; at instanceof PDFRef; steps++) {
    if (steps > 30) return undefined;
    at = context.lookup(at);
  }
  return at;
}

/** An entry of a dictionary, references followed. */
export const entry = (dict: PDFDict, key: string): PDFObject | undefined =>
  resolve(dict.context, dict.get(PDFName.of(key)));

/** A stream's dictionary counts. */
export function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

export const dictAt = (dict: PDFDict, key: string): PDFDict | undefined => dictOf(entry(dict, key));

export function arrayAt(dict: PDFDict, key: string): PDFArray | undefined {
  const value = entry(dict, key);
  return value instanceof PDFArray ? value : undefined;
}

/** The name without its slash. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = entry(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict, key: string): number | undefined {
  return numberOf(entry(dict, key));
}

export function numberOf(value: PDFObject | undefined): number | undefined {
  if (!(value instanceof PDFNumber)) return undefined;
  const number = value.asNumber();
  return Number.isFinite(number) ? number : undefined;
}

/** All numbers of an array, where there are as many as asked for. */
export function numbersAt(dict: PDFDict, key: string, count: number): number[] | undefined {
  const array = arrayAt(dict, key);
  if (array === undefined) return undefined;
  const numbers = itemsOf(array).flatMap((item) => numberOf(item) ?? []);
  return numbers.length === count ? numbers : undefined;
}

/** The items of an array, references followed. */
export const itemsOf = (array: PDFArray): (PDFObject | undefined)[] =>
  array.asArray().map((_, index) => array.lookup(index));

export function textAt(dict: PDFDict, key: string): string | undefined {
  return textOf(entry(dict, key));
}

/** The words of a text string; undefined for another object and for what cannot be decoded. */
export function textOf(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  try {
    return value.decodeText();
  } catch {
    return undefined;
  }
}
