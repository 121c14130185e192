import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogReturnValue,
  SaveDialogReturnValue,
} from 'electron';

/**
 * Nobody sits in front of this host: every dialog is answered as a person who closes it would. A spec that wants another
 * answer puts its own function in the place of one of these, as it would under Electron.
 */
export const dialog = {
  showOpenDialog(..._args: unknown[]): Promise<OpenDialogReturnValue> {
    return Promise.resolve({ canceled: true, filePaths: [] });
  },
  showOpenDialogSync(..._args: unknown[]): string[] | undefined {
    return undefined;
  },
  showSaveDialog(..._args: unknown[]): Promise<SaveDialogReturnValue> {
    return Promise.resolve({ canceled: true, filePath: '' });
  },
  showSaveDialogSync(..._args: unknown[]): string {
    return '';
  },
  showMessageBox(...args: unknown[]): Promise<MessageBoxReturnValue> {
    return Promise.resolve({ response: closingAnswer(args), checkboxChecked: false });
  },
  showMessageBoxSync(...args: unknown[]): number {
    return closingAnswer(args);
  },
  /** Goes to standard error, as Electron does where it cannot show a window. */
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  },
};

/** The options stand last, after the window if there is one. */
function closingAnswer(args: unknown[]): number {
  const { cancelId, buttons = [] } = args.at(-1) as MessageBoxOptions;
  const named = buttons.findIndex((button) => /^(cancel|no)$/i.test(button));
  return cancelId ?? Math.max(named, 0);
}
