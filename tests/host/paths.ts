import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where Electron keeps things, on Linux; a path that the app sets wins, and 'sessionData' and 'logs' follow 'userData'. */
export class Paths {
  readonly #set = new Map<string, string>();
  readonly #appName: () => string;

  constructor(appName: () => string) {
    this.#appName = appName;
  }

  get(name: string): string {
    return this.#set.get(name) ?? this.#standard(name);
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.#standard(name);
    mkdirSync(path, { recursive: true });
    this.#set.set(name, path);
  }

  #standard(name: string): string {
    const home = process.env['HOME'] ?? homedir();
    const inHome = ['Desktop', 'Documents', 'Downloads', 'Music', 'Pictures', 'Videos'];
    const folder = inHome.find((title) => title.toLowerCase() === name);
    if (folder !== undefined) return join(home, folder);
    if (name === 'home') return home;
    if (name === 'temp') return tmpdir();
    if (name === 'exe' || name === 'module') return process.execPath;
    if (name === 'appData') return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
    if (name === 'userData') return join(this.get('appData'), this.#appName());
    if (name === 'sessionData') return this.get('userData');
    if (name === 'logs') return join(this.get('userData'), 'logs');
    if (name === 'crashDumps') return join(this.get('userData'), 'Crashpad');
    throw new Error(`Failed to get '${name}' path`);
  }
}
