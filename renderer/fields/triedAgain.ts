import type { Problem } from '../../shared/api.ts';

/** What kept the library from being written may be over soon: another program lets go of it, or there is room again. */
const passing: ReadonlySet<Problem['kind']> = new Set(['locked', 'diskFull', 'cannotWrite']);

export const mayPass = ({ kind }: Problem): boolean => passing.has(kind);

/** After how many milliseconds a save that such a problem kept back is tried again. */
export const tryAgainAfter = 5000;
