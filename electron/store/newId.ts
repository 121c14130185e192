import { randomBytes } from 'node:crypto';
import { uuidv7, uuidv7Chances } from '../../shared/uuid.ts';

let last = { unixMs: -1, chance: 0n };

/**
 * Identifier of a new row, made at an ISO instant. Within one millisecond each one is greater than the one before (RFC
 * 9562, section 6.2, method 2), so that the audit of a save keeps its order.
 */
export function newId(at: string): string {
  const unixMs = Date.parse(at);
  const next = last.chance + 1n + BigInt(randomBytes(4).readUInt32BE());
  const chance = unixMs === last.unixMs && next < uuidv7Chances ? next : randomChance();
  last = { unixMs, chance };
  return uuidv7(unixMs, chance);
}

/** 73 bits, so that there is room to count up. */
const randomChance = (): bigint => BigInt(`0x${randomBytes(10).toString('hex')}`) >> 7n;
