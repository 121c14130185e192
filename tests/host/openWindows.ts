import { EventEmitter } from 'node:events';

interface OpenWindow {
  close(): void;
}

/** The windows that are open, in the order in which they came, and the one that has the focus. */
class OpenWindows extends EventEmitter<{ 'last closed': []; 'close refused': [] }> {
  readonly #windows = new Set<OpenWindow>();
  #focused: OpenWindow | undefined;

  get all(): OpenWindow[] {
    return [...this.#windows];
  }
  get focused(): OpenWindow | undefined {
    return this.#focused;
  }
  add(window: OpenWindow): void {
    this.#windows.add(window);
    this.#focused = window;
  }
  focus(window: OpenWindow): void {
    this.#focused = window;
  }
  delete(window: OpenWindow): void {
    this.#windows.delete(window);
    if (this.#focused === window) this.#focused = this.all.at(-1);
    if (this.#windows.size === 0) this.emit('last closed');
  }
}

export const openWindows = new OpenWindows();
