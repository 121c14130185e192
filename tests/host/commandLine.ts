/** What the launcher was started with, told apart. */
export interface LauncherArguments {
  /** Playwright wants to talk to Node and to Chromium, and lets the app be ready itself. */
  driven: boolean;
  /** The app's main file, or its folder. */
  app: string;
  /** What follows it; the app reads it from `process.argv`. */
  rest: string[];
  /** Switches for Chromium, which stand before the app. */
  switches: string[];
}

const DRIVEN = ['--inspect=0', '--remote-debugging-port=0'];

/** Electron's order: switches of Node and Chromium, the app, the app's own arguments. */
export function readArguments(args: readonly string[]): LauncherArguments {
  const at = args.findIndex((arg) => !arg.startsWith('--'));
  if (at === -1) throw new Error('No app was named');
  const switches = args.slice(0, at);
  return {
    driven: DRIVEN.every((arg) => switches.includes(arg)),
    app: args[at]!,
    rest: args.slice(at + 1),
    switches: switches.filter((arg) => !DRIVEN.includes(arg)),
  };
}

/** `app.commandLine`: the switches of this start, and those that the app adds for Chromium before it is ready. */
export class CommandLine {
  readonly #switches = new Map<string, string>();
  readonly #added: string[] = [];

  static switchesFor(commandLine: CommandLine): readonly string[] {
    return commandLine.#added;
  }
  static read(commandLine: CommandLine, args: readonly string[]): void {
    for (const arg of args) {
      const [, name, value = ''] = /^--([^=]+)=?(.*)$/s.exec(arg) ?? [];
      if (name !== undefined) commandLine.#switches.set(name, value);
    }
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
    this.#added.push(value === '' ? `--${name}` : `--${name}=${value}`);
  }
  appendArgument(value: string): void {
    this.#added.push(value);
  }
  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }
  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }
  removeSwitch(name: string): void {
    this.#switches.delete(name);
  }
}
