import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import type { AgeLock } from '../../shared/ageLock.ts';
import type { NoteFile } from '../../shared/notes/noteFile.ts';
import type { ImportRequest, ImportTask } from '../../electron/import/messages.ts';
import { nodeImportProcess, runImport } from '../../electron/import/runImport.ts';
import { unlessRefused } from '../../electron/import/takenIn.ts';
import { readNoteFile, writeNoteFile } from '../../electron/noteFiles.ts';
import { tinyNote } from '../fixtures/notes.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../fixtures/tinyLibrary.ts';

const note = tinyNote('survey', { text: 'Quartz is dear' });
const notes: NoteFile = {
  format: 'tabled-notes',
  formatVersion: 1,
  kind: 'shared',
  by: 'A Member',
  notes: [{ note, versions: [{ version: '0'.repeat(32), at: note.madeAt }] }],
};
const passphrase = 'a long way to the bridge';
const newFile = () => join(temporaryFolder(), 'shared.tablednotes');

const elsewhere = <K extends ImportTask>(request: ImportRequest<K>) =>
  runImport(request, nodeImportProcess, (stack) => {
    throw new Error(stack);
  });

/** A file that age locked, with whatever in it. */
async function lockedFile(data: unknown): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const file = newFile();
  writeFileSync(file, await encrypter.encrypt(JSON.stringify(data)));
  return file;
}

describe('a file of notes', () => {
  test('opens with its passphrase as it was written, and shows nothing without, in a process of its own', async () => {
    const file = newFile();
    const lockElsewhere = async (lock: AgeLock, bytes: Uint8Array) =>
      unlessRefused(await elsewhere({ kind: 'lock', lock, bytes }));
    const readElsewhere = async (secret: string, from = file) =>
      unlessRefused(await elsewhere({ kind: 'notes', file: from, secret }));
    valueOf(await writeNoteFile(file, notes, { kind: 'passphrase', passphrase }, lockElsewhere));
    const locked = readFileSync(file, 'latin1');
    expect(locked).not.toContain('Quartz');
    // Each guess costs the work that age sets, 2^18 rounds: what the tests save of it is not saved in that process.
    expect(locked).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 18\n/u);
    expect(valueOf(await readElsewhere(passphrase))).toEqual(notes);
    expect(problemOf(await readElsewhere('another one', await lockedFile(notes))).kind).toBe('locked');
  });

  test('opens for those whom it was locked for, and for nobody else', async () => {
    const [one, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const file = newFile();
    const recipients = [await identityToRecipient(one)];
    valueOf(await writeNoteFile(file, notes, { kind: 'recipients', recipients }));
    expect(valueOf(await readNoteFile(file, one))).toEqual(notes);
    expect(problemOf(await readNoteFile(file, other)).kind).toBe('locked');
    expect(problemOf(await readNoteFile(file, passphrase)).kind).toBe('locked');
  });

  test('is refused with a sentence where it is damaged, newer, something else or not there', async () => {
    const file = await lockedFile(notes);
    const whole = readFileSync(file);
    for (const bytes of [
      whole.subarray(0, -1),
      whole.map((byte, at) => (at === whole.length - 3 ? byte ^ 1 : byte)),
    ]) {
      writeFileSync(file, bytes);
      expect(problemOf(await readNoteFile(file, passphrase)).kind).toBe('damaged');
    }
    const kindOf = async (data: unknown) =>
      problemOf(await readNoteFile(await lockedFile(data), passphrase)).kind;
    expect(await kindOf({ ...notes, formatVersion: 2 })).toBe('newer');
    expect(await kindOf({ ...notes, notes: [{ note: { ...note, kind: 'script' }, versions: [] }] })).toBe(
      'damaged',
    );
    expect(await kindOf({ format: 'tabled-pack' })).toBe('invalid');
    writeFileSync(file, 'Dear Sir');
    expect(problemOf(await readNoteFile(file, passphrase)).message).toContain('is no file of notes');
    expect(problemOf(await readNoteFile(`${file}.gone`, passphrase)).kind).toBe('notFound');
  });
});
