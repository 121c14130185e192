/**
 * The names at the door, apart from their schemas: the preload script carries this list and nothing else,
 * so that no library runs in the isolated world beside the page.
 */
export const channelNames = [
  'openLibrary',
  'createLibrary',
  'save',
  'create',
  'changeTogether',
  'remove',
  'restore',
  'bin',
  'search',
  'dataFolder',
  'showDataFolder',
  'backUp',
  'restoreBackup',
  'recent',
  'settings',
  'saveSettings',
  'undo',
  'redo',
  'dictionary',
  'override',
  'publish',
  'publishSupplement',
  'attachFile',
  'openAttachment',
  'exportDeadlines',
  'drawPages',
  'exportPack',
  'printPack',
  'exportRecord',
  'beginRecord',
  'recordDecisions',
  'cancelExport',
  'showInFolder',
] as const;

/** Events that the main process pushes to the window. */
export const eventNames = ['export', 'command'] as const;
