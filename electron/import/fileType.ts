/** What a file is by its first bytes: its name may say anything. */
export type FileType = 'pdf' | 'zip' | 'png' | 'jpeg' | 'text' | 'oldOffice' | 'other';

/** A PDF may have other bytes before its header, which viewers look for in the first kilobyte. */
const headerWithin = 1024;

/** What a file is by its first bytes, whatever its name says. */
export function fileType(bytes: Uint8Array): FileType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerWithin + 5));
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return 'zip';
  if (head.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (head.subarray(0, 8).equals(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')))
    return 'oldOffice';
  if (head.includes('%PDF-', 0, 'latin1')) return 'pdf';
  return isText(bytes) ? 'text' : 'other';
}

/** Text in UTF-8 without control characters but blanks and ends of lines. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return !/[^\P{Cc}\t-\r]/u.test(text);
  } catch {
    // Windows' own encoding, which spreadsheets still write.
    return sample.every((byte) => byte > 31 || byte === 9 || byte === 10 || byte === 13);
  }
}
