const units = ['kB', 'MB', 'GB'];

/** The size of a file or folder as people read it, from its bytes: "1 byte", "312 kB", "1.4 MB", "12 GB"; 1,000 of each make the next. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  let size = Math.round(bytes / 1000);
  let unit = 0;
  for (let next = bytes / 1_000_000; size >= 1000 && unit < units.length - 1; next /= 1000, unit++)
    size = Math.round(next * 10) / 10;
  return `${size} ${units[unit]}`;
}
