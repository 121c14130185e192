import { EventEmitter } from 'node:events';
import type { NativeTheme as ElectronNativeTheme } from 'electron';

/** A light desktop without contrast settings. Specs change what the page sees with Playwright's `emulateMedia`. */
export class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  #source: ElectronNativeTheme['themeSource'] = 'system';

  get themeSource(): ElectronNativeTheme['themeSource'] {
    return this.#source;
  }
  set themeSource(source: ElectronNativeTheme['themeSource']) {
    this.#source = source;
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
