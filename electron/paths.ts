import { homedir } from 'node:os';
import { join } from 'node:path';

/** What decides where a person's files lie; the running machine's where a test gives no other. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

export interface Paths {
  readonly data: string;
  readonly library: string;
  readonly logs: string;
}

const option = '--data-dir';
const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

/** Where everything lies; `--data-dir FOLDER` or `--data-dir=FOLDER` among the arguments moves all of it. */
export function pathsOf(argv: readonly string[], machine = thisMachine()): Paths {
  const data = dataDirOption(argv) ?? usualDataFolder(machine);
  return { data, library: join(data, 'library.tabled'), logs: join(data, 'logs') };
}

/**
 * A folder of this computer alone. On Windows that is the local application data: Electron's own choice roams, which means
 * that a network copies the library while it is open.
 */
function usualDataFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Tabled');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Tabled');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'tabled');
}

function dataDirOption(argv: readonly string[]): string | undefined {
  const joined = argv.find((argument) => argument.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1);
  const at = argv.indexOf(option);
  return at === -1 ? undefined : argv[at + 1];
}
