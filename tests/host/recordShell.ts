import type { ElectronApplication } from 'playwright-core';

/** Notes what the app asks of the desktop instead of doing it, under either host. Returns what has been asked so far. */
export async function recordShell(app: ElectronApplication): Promise<() => Promise<string[]>> {
  const record = await app.evaluateHandle(({ shell }) => {
    const asked: string[] = [];
    shell.showItemInFolder = (path) => void asked.push(`show ${path}`);
    shell.openPath = (path) => {
      asked.push(`open ${path}`);
      return Promise.resolve('');
    };
    shell.openExternal = (url) => {
      asked.push(`browse ${url}`);
      return Promise.resolve();
    };
    return asked;
  });
  return () => record.jsonValue();
}
