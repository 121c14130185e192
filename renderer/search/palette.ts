import { create } from 'zustand';

/** Which of the dialogs that any screen can call up is open. */
export const useDialog = create<{ readonly open: 'none' | 'palette' | 'shortcuts' | 'export' }>()(() => ({
  open: 'none',
}));

export const openPalette = (): void => useDialog.setState({ open: 'palette' });
export const openShortcuts = (): void => useDialog.setState({ open: 'shortcuts' });
export const openExport = (): void => useDialog.setState({ open: 'export' });
export const closeDialog = (): void => useDialog.setState({ open: 'none' });
