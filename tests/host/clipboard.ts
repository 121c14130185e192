let held = '';

/** A clipboard of the main process's own: pages copy to Chromium's. */
export const clipboard = {
  readText: (): string => held,
  writeText(text: string): void {
    held = text;
  },
  clear(): void {
    held = '';
  },
};
