/**
 * Nothing is opened outside the app. A spec that wants to know what would have been uses `recordShell`, which puts
 * functions of its own in the place of these and works under Electron too.
 */
export const shell = {
  showItemInFolder(_path: string): void {},
  openPath(_path: string): Promise<string> {
    return Promise.resolve('');
  },
  openExternal(_url: string): Promise<void> {
    return Promise.resolve();
  },
  beep(): void {},
};
