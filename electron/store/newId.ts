import { randomBytes } from 'node:crypto';
import { uuidv7 } from '../../shared/uuid.ts';

/** Identifier of a new row, made at an ISO instant. */
export const newId = (at: string): string => uuidv7(Date.parse(at), randomBytes(10));
