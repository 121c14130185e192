import type { Chromium, NewTarget } from './chromium.ts';
import { BrowserWindow } from './browserWindow.ts';
import { appUrl } from './protocol.ts';
import { WebContents, windowOpenHandlerOf } from './webContents.ts';

/**
 * Puts each window that a page opens before the app's handler. Chromium has made an empty, halted page by then: it is
 * closed, and as a page of nobody it loads nothing before that. Where the handler allows the window, a window of the host takes its place. The page
 * gets a window that is closed rather than Electron's null: a spec looks at the windows, not at what `open` returned.
 */
export function watchPopups(chromium: Chromium): void {
  chromium.on('target', (target) => {
    // The host's own pages have no opener.
    if (target.info.openerFrameId !== undefined) onPopup(chromium, target).catch(console.error);
  });
}

async function onPopup(chromium: Chromium, { info, session }: NewTarget): Promise<void> {
  const opener = WebContents.ofFrame(info.openerFrameId!);
  // The opening page waits inside of `window.open` for as long as its popup is halted.
  await session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  await chromium.devtools.root.send('Target.closeTarget', { targetId: info.targetId });
  if (opener === undefined) return;
  const wish = await (await WebContents.tabOf(opener)).nextWindowOpen();
  const url = appUrl(wish.url);
  const answer = windowOpenHandlerOf(opener)({
    url,
    frameName: wish.windowName,
    features: wish.windowFeatures.join(','),
    disposition: 'new-window',
    referrer: { url: opener.getURL(), policy: 'default' },
  });
  if (answer.action === 'allow') await new BrowserWindow(answer.overrideBrowserWindowOptions).loadURL(url);
}
