import { fork } from 'node:child_process';
import type { ChildProcess, IOType } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import type { ForkOptions } from 'electron';

const portModule = new URL('./utilityProcessPort.ts', import.meta.url).href;

/** A process of Node's with Electron's way of talking to it. Ports cannot be handed over; the messages are clones. */
export class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super();
    const stdio = options.stdio as IOType | IOType[] | undefined;
    const [, out = 'inherit', err = 'inherit'] = Array.isArray(stdio)
      ? stdio
      : ['ignore' as const, stdio, stdio];
    this.#child = fork(modulePath, args, {
      env: options.env as NodeJS.ProcessEnv | undefined,
      cwd: options.cwd,
      execArgv: ['--import', portModule, ...(options.execArgv ?? [])],
      serialization: 'advanced',
      stdio: ['ignore', out, err, 'ipc'],
    });
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('error', (error) => console.error(error));
    this.#child.on('exit', (code, signal) => this.emit('exit', code ?? (signal === null ? 1 : 15)));
  }

  get pid(): number | undefined {
    return this.#runs() ? this.#child.pid : undefined;
  }
  get stdout(): Readable | null {
    return this.#child.stdout;
  }
  get stderr(): Readable | null {
    return this.#child.stderr;
  }

  postMessage(message: unknown): void {
    // A message to a process that is gone is lost, as in Electron.
    if (this.#child.connected) this.#child.send(structuredClone(message) as object, () => undefined);
  }
  kill(): boolean {
    return this.#runs() && this.#child.kill('SIGTERM');
  }

  #runs(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }
}

export const utilityProcess = {
  fork: (modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    new UtilityProcess(modulePath, args, options),
};
