import type { Document } from './document/blocks.ts';
import type { Rows } from './entities/index.ts';

/** What a pack is made of: the rows that its meeting draws on, and the time it is assembled at. */
export interface PackData {
  readonly meetingId: string;
  readonly rows: Rows;
  /** ISO instant; the only clock. */
  readonly assembledAt: string;
}

export declare function assemble(data: PackData): Document;
