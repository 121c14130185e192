import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsOf } from '../../electron/paths.ts';

const home = join('/', 'home', 'clerk');

describe('the data folder', () => {
  test('is the local one on Windows, because the roaming one is copied over the network', () => {
    const env = {
      LOCALAPPDATA: 'C:\\Users\\clerk\\AppData\\Local',
      APPDATA: 'C:\\Users\\clerk\\AppData\\Roaming',
    };
    const paths = pathsOf([], { platform: 'win32', env, home });
    expect(paths.data).toBe(join(env.LOCALAPPDATA, 'Tabled'));
    expect(pathsOf([], { platform: 'win32', env: {}, home }).data).toBe(
      join(home, 'AppData', 'Local', 'Tabled'),
    );
  });

  test('is the usual one on a Mac and on Linux', () => {
    const mac = pathsOf([], { platform: 'darwin', env: {}, home });
    expect(mac.data).toBe(join(home, 'Library', 'Application Support', 'Tabled'));
    expect(pathsOf([], { platform: 'linux', env: {}, home }).data).toBe(
      join(home, '.local', 'share', 'tabled'),
    );
    const env = { XDG_DATA_HOME: join('/', 'data') };
    expect(pathsOf([], { platform: 'linux', env, home }).data).toBe(join('/', 'data', 'tabled'));
  });

  test('is moved by --data-dir, in both ways of writing it', () => {
    const machine = { platform: 'linux' as const, env: {}, home };
    for (const argv of [
      ['app', '--data-dir', '/x'],
      ['app', '--data-dir=/x'],
    ])
      expect(pathsOf(argv, machine)).toEqual({
        data: '/x',
        library: join('/x', 'library.tabled'),
        logs: join('/x', 'logs'),
      });
  });
});
