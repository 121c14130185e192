/**
 * A validator of BagIt bags after RFC 8493 that shares nothing with the app's own: it reads the standard's forms, not only the one
 * that Tabled writes. No validator of others can be had from the registries that the tests are made from.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, getHashes } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is wrong with a bag, one line each with the section of the RFC that says so; none where it is complete and valid. */
export function bagItFaults(bag: string): string[] {
  const faults: string[] = [];
  const fault = (section: string, words: string): void => void faults.push(`${section}: ${words}`);
  const all = filesBelow(bag);
  const text = (name: string): string =>
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(bag, name)));

  // 2.1.1: exactly two lines, no byte order mark.
  if (!all.includes('bagit.txt')) return ['2.1.1: bagit.txt is missing'];
  if (!/^BagIt-Version: \d+\.\d+\r?\nTag-File-Character-Encoding: \S+\r?\n?$/.test(text('bagit.txt')))
    fault('2.1.1', 'bagit.txt does not hold its two lines');
  // 2.1.2: the payload directory.
  const payload = all.filter((path) => path.startsWith('data/'));
  if (!readdirSync(bag).includes('data')) fault('2.1.2', 'there is no payload directory');
  // 2.1.3, 3: at least one payload manifest; each lists every payload file, once.
  const manifests = all.filter((path) => /^manifest-[a-z0-9]+\.txt$/.test(path));
  if (manifests.length === 0) fault('2.1.3', 'there is no payload manifest');
  for (const manifest of manifests) {
    const listed = entriesOf(manifest, text(manifest), fault);
    for (const path of listed.keys())
      if (!path.startsWith('data/')) fault('2.1.3', `${manifest} lists ${path}, which is no payload`);
    for (const path of payload) if (!listed.has(path)) fault('3', `${manifest} does not list ${path}`);
    compare(bag, manifest, listed, fault);
  }
  // 2.2.1: tag manifests list tag files, never themselves or each other.
  for (const manifest of all.filter((path) => /^tagmanifest-[a-z0-9]+\.txt$/.test(path))) {
    const listed = entriesOf(manifest, text(manifest), fault);
    for (const path of listed.keys())
      if (path.startsWith('data/') || path.startsWith('tagmanifest-'))
        fault('2.2.1', `${manifest} lists ${path}, which is no tag file of it`);
    for (const path of manifests) if (!listed.has(path)) fault('2.2.1', `${manifest} does not list ${path}`);
    compare(bag, manifest, listed, fault);
  }
  // 2.2.2: labels and values; the octet count and stream count of the payload.
  if (all.includes('bag-info.txt')) {
    const lines = text('bag-info.txt')
      .split(/\r\n|\r|\n/)
      .filter((line) => line !== '');
    for (const line of lines)
      if (!/^[^\s:][^:]*:\s/.test(line) && !/^[ \t]/.test(line))
        fault('2.2.2', `this line has no label: ${line}`);
    const sums = lines.filter((line) => line.startsWith('Payload-Oxum: '));
    const bytes = payload.reduce((sum, path) => sum + lstatSync(join(bag, path)).size, 0);
    if (sums.length > 1 || (sums.length === 1 && sums[0] !== `Payload-Oxum: ${bytes}.${payload.length}`))
      fault('2.2.2', `Payload-Oxum is not ${bytes}.${payload.length}`);
  }
  // 2.2.3: what has still to be fetched makes a bag incomplete.
  if (all.includes('fetch.txt')) fault('2.2.3', 'something has still to be fetched');
  return faults;
}

/** What `sha256sum` or `sha512sum` says of each manifest of a bag: the files that it found as they should be. */
export function checkedBySums(bag: string): readonly string[] {
  return readdirSync(bag).flatMap((name) => {
    const hash = /^(?:tag)?manifest-(sha\d+)\.txt$/.exec(name)?.[1];
    if (hash === undefined) return [];
    const told = execFileSync(`${hash}sum`, ['--strict', '--check', name], { cwd: bag, encoding: 'utf8' });
    return [...told.matchAll(/^(.+): OK$/gm)].map(([, path]) => `${name} ${path}`);
  });
}

/** Whether the system's programs for these hashes are there. */
export const hasSums = (): boolean =>
  ['sha256sum', 'sha512sum'].every((name) => spawnSync(name, ['--version']).status === 0);

type Fault = (section: string, words: string) => void;

/** 2.1.3: a checksum, white space, a path below the bag with forward slashes, in which only CR, LF and % are encoded. */
function entriesOf(manifest: string, text: string, fault: Fault): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    const [, checksum, encoded] = /^([0-9a-fA-F]+)[ \t]+\*?(.+)$/.exec(line) ?? [];
    if (checksum === undefined || encoded === undefined) {
      fault('2.1.3', `${manifest} has a line that is none: ${line}`);
      continue;
    }
    const path = encoded
      .replaceAll(/%(0[aA]|0[dD]|25)/g, (all) => decodeURIComponent(all))
      .replace(/^\.\//, '');
    if (path.startsWith('/') || path.startsWith('~') || path.split('/').includes('..'))
      fault('5.2', `${manifest} leads out of the bag: ${path}`);
    if (entries.has(path)) fault('2.1.3', `${manifest} lists ${path} twice`);
    entries.set(path, checksum.toLowerCase());
  }
  return entries;
}

function compare(bag: string, manifest: string, listed: ReadonlyMap<string, string>, fault: Fault): void {
  const algorithm = /-([a-z0-9]+)\.txt$/.exec(manifest)?.[1] ?? '';
  if (!getHashes().includes(algorithm)) return fault('2.4', `${manifest} is of a hash that nobody knows`);
  for (const [path, checksum] of listed) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(join(bag, path));
    } catch {
      fault('3', `${path} is listed and is not there`);
      continue;
    }
    if (createHash(algorithm).update(bytes).digest('hex') !== checksum)
      fault('3', `${path} is not what ${manifest} says`);
  }
}

/** Every file below a folder; a link counts as one, and is read through. */
function filesBelow(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, name) : [name];
  });
}
