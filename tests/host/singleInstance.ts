import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** What a second start tells the first. */
export interface SecondStart {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

/**
 * Electron's lock, as a folder with the holder's process id in the app's data folder. A second start leaves a letter in
 * the folder; the holder watches for letters. A lock whose holder has died is taken over.
 */
export class SingleInstanceLock {
  readonly #folder: string;
  #watcher: FSWatcher | undefined;

  constructor(userData: string) {
    mkdirSync(userData, { recursive: true });
    this.#folder = join(userData, 'host-single-instance');
  }

  get held(): boolean {
    return this.#watcher !== undefined;
  }

  /** True where the lock is ours; else the letter has been left with the holder. */
  request(second: SecondStart, onSecondStart: (second: SecondStart) => void): boolean {
    if (this.held) return true;
    if (this.#take()) {
      this.#watcher = watch(this.#folder, { persistent: false }, () => this.#readLetters(onSecondStart));
      return true;
    }
    const letter = join(this.#folder, randomUUID());
    writeFileSync(`${letter}.part`, JSON.stringify(second));
    renameSync(`${letter}.part`, `${letter}.letter`);
    return false;
  }

  release(): void {
    if (!this.held) return;
    this.#watcher?.close();
    this.#watcher = undefined;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #take(): boolean {
    if (existsSync(this.#folder)) {
      if (this.#holderLives()) return false;
      rmSync(this.#folder, { recursive: true, force: true });
    }
    // Made under another name, so that the lock never stands there without its holder's id.
    const draft = `${this.#folder}-${process.pid}`;
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'pid'), String(process.pid));
    try {
      renameSync(draft, this.#folder);
      return true;
    } catch {
      rmSync(draft, { recursive: true, force: true });
      return false;
    }
  }

  #holderLives(): boolean {
    try {
      process.kill(Number(readFileSync(join(this.#folder, 'pid'), 'utf8')), 0);
      return true;
    } catch {
      return false;
    }
  }

  #readLetters(onSecondStart: (second: SecondStart) => void): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (!name.endsWith('.letter')) continue;
      const letter = join(this.#folder, name);
      const second = JSON.parse(readFileSync(letter, 'utf8')) as SecondStart;
      rmSync(letter);
      onSecondStart(second);
    }
  }
}
