import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { invoke, on } from './api.ts';
import { carryOut, goToFound, openDroppedPacks } from './commands.ts';
import { Opening } from './components/Opening.tsx';
import { router } from './router.tsx';
import { listenForShortcuts } from './shortcuts/listenForShortcuts.ts';
import { FirstRun } from './screens/FirstRun.tsx';
import { Refused } from './screens/Refused.tsx';
import { Palette } from './search/Palette.tsx';
import { useDialog } from './search/palette.ts';
import { ShortcutSheet } from './shortcuts/ShortcutSheet.tsx';
import { DropPacks } from './shelf/DropPacks.tsx';
import { useStore } from './store.ts';

/** What the window shows depends on the library first, and on the route only once one is open. */
export function App() {
  const library = useStore((state) => state.library);
  const dialog = useDialog(({ open }) => open);
  useEffect(() => on('command', ({ name }) => void carryOut(name)), []);
  useEffect(() => listenForShortcuts((name) => void carryOut(name)), []);
  const { kind } = library;
  useEffect(() => {
    if (kind === 'open') void openGiven();
  }, [kind]);
  switch (library.kind) {
    case 'opening':
      return <Opening />;
    case 'none':
      return <FirstRun />;
    case 'refused':
      return <Refused problem={library.problem} />;
    case 'open':
      return (
        <>
          <RouterProvider router={router} />
          <DropPacks open={openDroppedPacks} />
          {dialog === 'palette' && <Palette go={(to) => void goToFound(to)} />}
          {dialog === 'shortcuts' && <ShortcutSheet />}
        </>
      );
  }
}

/** Opens the pack file that Tabled was started with, if there is one. */
async function openGiven(): Promise<void> {
  const given = await invoke('givenPackFile', undefined);
  if (given.ok && given.value !== null) await carryOut('openGivenPack');
}
