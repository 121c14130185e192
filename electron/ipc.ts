import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type Answers, type Argument, type Channel, type Events, channels, failed } from '../shared/api.ts';
import type { Problem, Result } from '../shared/api.ts';
import { channelNames } from '../shared/channelNames.ts';
import { isAppAddress } from './appAddress.ts';

export type Handlers = {
  readonly [C in Channel]: (argument: Argument<C>) => Promise<Result<Answers[C]>> | Result<Answers[C]>;
};

/** Where the door writes what went wrong; the details never reach the window. */
export interface DoorLog {
  refused(channel: Channel, why: string): void;
  /** Returns the number under which the details stand. */
  unexpected(channel: Channel, error: unknown): string;
}

/** Opens the door: every call is checked for its sender and its argument, and every answer is a `Result`. */
export function answerChannels(handlers: Handlers, log: DoorLog): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, (event, argument: unknown) => answer(channel, handlers, log, event, argument));
  }
}

/** Pushes an event to the window, unless it has gone. */
export function tell<E extends keyof Events>(
  window: BrowserWindow | undefined,
  event: E,
  value: Events[E],
): void {
  if (window !== undefined && !window.isDestroyed()) window.webContents.send(event, value);
}

async function answer(
  channel: Channel,
  handlers: Handlers,
  log: DoorLog,
  event: IpcMainInvokeEvent,
  argument: unknown,
): Promise<Result<Answers[Channel]>> {
  if (!isOwnPage(event)) {
    log.refused(channel, 'the sender is not the page of the window');
    return failed('invalid', 'This request did not come from the window of Tabled, so it was refused.');
  }
  const checked = channels[channel].safeParse(argument);
  if (!checked.success) {
    log.refused(channel, `the argument does not fit: ${checked.error.issues.map(whereAndWhat).join('; ')}`);
    return failed(
      'invalid',
      'The window asked for something that Tabled does not know, so nothing was done.',
    );
  }
  try {
    const handle = handlers[channel] as (argument: unknown) => Promise<Result<Answers[Channel]>>;
    return await handle(checked.data);
  } catch (error) {
    return { ok: false, problem: unexpected(log.unexpected(channel, error)) };
  }
}

/** The top frame of the app's own address: no frame inside it, no other page. */
function isOwnPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url);
}

const whereAndWhat = (issue: { readonly path: readonly PropertyKey[]; readonly code?: string }): string =>
  `${issue.path.join('.') || 'argument'} (${issue.code ?? 'invalid'})`;

const unexpected = (reference: string): Problem => ({
  kind: 'unexpected',
  message: `Something went wrong that Tabled did not expect. Your library is unharmed; the log holds the details under ${reference}.`,
  reference,
});
