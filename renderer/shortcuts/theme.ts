import { create } from 'zustand';
import type { Theme } from '../../shared/api.ts';
import { invoke } from '../api.ts';

export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: 'system' }));

/** What each choice of colours is called. */
export const themeWords: Readonly<Record<Theme, string>> = {
  system: 'As the computer’s',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Shows the colours that were chosen before; called once. */
export async function loadTheme(): Promise<void> {
  const settings = await invoke('settings', undefined);
  if (settings.ok) show(settings.value.theme);
}

/** Shows other colours at once and keeps them for the next start. */
export async function chooseTheme(theme: Theme): Promise<void> {
  show(theme);
  await invoke('saveSettings', { theme });
}

/** Light and dark come from the main process, as the computer's own would; high contrast is the style sheet's. */
function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  useTheme.setState({ theme });
}
