import type { DevToolsSession, Protocol } from './devtools.ts';
import { appUrl } from './protocol.ts';

type FrameTreeNode = Protocol.Page.FrameTree;

/** A frame as the app sees it; the same object for the same frame, so that `senderFrame === mainFrame` tells. */
export class WebFrameMain {
  readonly #tree: FrameTree;
  readonly #id: string;

  constructor(tree: FrameTree, id: string) {
    this.#tree = tree;
    this.#id = id;
  }

  get url(): string {
    return this.#tree.urlOf(this.#id);
  }
  get origin(): string {
    const { protocol, host } = new URL(this.url || 'about:blank');
    return host === '' ? 'null' : `${protocol}//${host}`;
  }
  get parent(): WebFrameMain | null {
    return this.#tree.parentOf(this.#id);
  }
  get top(): WebFrameMain | null {
    return this.isDestroyed() ? null : this.#tree.main;
  }
  get detached(): boolean {
    return this.isDestroyed();
  }
  isDestroyed(): boolean {
    return !this.#tree.has(this.#id);
  }
}

/** The frames of a page and the addresses they show, kept up to date by the events of DevTools. */
export class FrameTree {
  readonly #frames = new Map<string, { parent: string | undefined; url: string; frame: WebFrameMain }>();
  readonly mainId: string;

  /** The main frame's id is the id of its target. */
  constructor(mainId: string, session: DevToolsSession) {
    this.mainId = mainId;
    this.#put(mainId, undefined, '');
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.#put(frameId, parentFrameId, ''));
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#frames.delete(frameId);
    });
    session.on('Page.frameNavigated', ({ frame }) =>
      this.#put(frame.id, frame.parentId, frame.url + (frame.urlFragment ?? '')),
    );
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const known = this.#frames.get(frameId);
      if (known !== undefined) known.url = url;
    });
  }

  get main(): WebFrameMain {
    return this.#frames.get(this.mainId)!.frame;
  }
  has(id: string): boolean {
    return this.#frames.has(id);
  }
  frame(id: string): WebFrameMain | null {
    return this.#frames.get(id)?.frame ?? null;
  }
  /** The address in the app's own terms, fragment included; empty for a frame that is gone or has loaded nothing. */
  urlOf(id: string): string {
    return appUrl(this.#frames.get(id)?.url ?? '');
  }
  parentOf(id: string): WebFrameMain | null {
    const parent = this.#frames.get(id)?.parent;
    return parent === undefined ? null : this.frame(parent);
  }

  /** Takes in what there was before the first event. */
  read({ frame, childFrames = [] }: FrameTreeNode): void {
    this.#put(frame.id, frame.parentId, frame.url);
    childFrames.forEach((child) => this.read(child));
  }

  #put(id: string, parent: string | undefined, url: string): void {
    const known = this.#frames.get(id);
    if (known !== undefined) known.url = url;
    else this.#frames.set(id, { parent, url, frame: new WebFrameMain(this, id) });
  }
}
