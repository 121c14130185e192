import { contextBridge, ipcRenderer } from 'electron';
import type { WindowApi } from '../shared/api.ts';
import { channelNames, eventNames } from '../shared/channelNames.ts';

const known = (names: readonly string[], name: string): void => {
  if (!names.includes(name)) throw new Error(`Tabled has no channel "${name}".`);
};

/** All that a page may ask for. Names are checked here, senders and arguments in ipc.ts. */
const api: WindowApi = {
  async invoke(channel, argument) {
    known(channelNames, channel);
    return ipcRenderer.invoke(channel, argument);
  },
  on(event, listen) {
    known(eventNames, event);
    // The first parameter is Electron's event, which would hand the page a way to ipcRenderer.
    const forward = (_event: unknown, value: Parameters<typeof listen>[0]): void => listen(value);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.off(event, forward);
    };
  },
};

contextBridge.exposeInMainWorld('api', api);
