import { nativeTheme } from 'electron';
import type { Settings } from '../shared/api.ts';

/** Colours of the window, of what the system draws of it, and of the preview. High contrast is drawn on black. */
export function applySettings({ theme }: Settings): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme;
}
