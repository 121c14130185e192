/** Addresses inside the window, apart from the router so that a component can name one without importing every screen. */
export const homePath = '/';

export const meetingsPath = '/meetings';

/** The list with the form for a new one open. Shown at once (`flushSync`), so that what is typed after the press is typed into it. */
export const newMeetingPath = `${meetingsPath}/new`;

export const meetingPath = (meetingId: string): string => `/meetings/${meetingId}`;

/** The record of a meeting, or one of its sheets: an item's identifier, or its name. */
export const recordPath = (meetingId: string, ...sheet: readonly string[]): string =>
  [meetingPath(meetingId), 'record', ...sheet].join('/');

/** The register of decisions. */
export const decisionsPath = '/decisions';

/** The register with one of its decisions open, by the identifier of its entry. */
export const decisionPath = (entryId: string): string => `${decisionsPath}/${entryId}`;

/** What the address of the register names to show the decisions of one programme alone. */
export const ofProgramme = 'programme';
export const programmeDecisionsPath = (programmeId: string): string =>
  `${decisionsPath}?${ofProgramme}=${programmeId}`;

export const forwardPlanPath = '/forward-plan';

export const archivePath = '/archive';

export const programmesPath = '/programmes';
export const newProgrammePath = `${programmesPath}/new`;

/** A programme, or one of its tabs, or a row opened in a tab: `programmePath(id, 'risks', riskId)`. */
export const programmePath = (programmeId: string, ...rest: readonly string[]): string =>
  [programmesPath, programmeId, ...rest].join('/');

/** The settings, or one of their sections, or a row opened in it: `settingsPath('bodies', bodyId)`. */
export const settingsPath = (...rest: readonly string[]): string => ['/settings', ...rest].join('/');
export const papersPath = '/papers';
export const newPaperPath = `${papersPath}/new`;

/** A paper, or a place in it by its local id, which the screen scrolls to: `paperPath(id, 'legal-3')`. */
export const paperPath = (paperId: string, place?: string): string =>
  [papersPath, paperId, ...(place === undefined ? [] : [encodeURIComponent(place)])].join('/');

/** The shelf of packs to read. */
export const shelfPath = '/shelf';

/** A pack of the shelf, open, by the identifier of its row. */
export const shelfPackPath = (shelfPackId: string): string => `${shelfPath}/${shelfPackId}`;
