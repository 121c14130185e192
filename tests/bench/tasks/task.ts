/** One thing that packs are made to do, beside what it is compared with. */
export interface Task {
  readonly name: string;
  readonly what: string;
  /** Makes what it needs in an empty folder, before a clock starts. */
  readonly prepare: (folder: string, size: number) => void | Promise<void>;
  /** Does it; called in a process of its own. */
  readonly run: (folder: string, size: number) => Promise<Outcome>;
  /** The same by another program, where one can do it. */
  readonly peer?: Omit<Beside, 'seconds'> & { readonly seconds: (folder: string) => Promise<number> };
  /** Pages, in full and where there is little time. */
  readonly size: number;
  readonly quickSize: number;
}

export interface Outcome {
  readonly pages: number;
  /** From the document to the file on the disk. */
  readonly seconds: number;
  /** What it is compared with, by the same process. */
  readonly besides: readonly Beside[];
}

export interface Beside {
  readonly name: string;
  readonly seconds: number;
  /** What the comparison is to show: so many times as long as the other at most, or so many times as fast at least. */
  readonly goal?: { readonly kind: 'atMost' | 'fasterBy'; readonly times: number };
}
