/** The part of fontkit that opens a font; it publishes no types (fontkit 2.0.4). */
declare module 'fontkit' {
  export function create(bytes: Buffer): unknown;
}
