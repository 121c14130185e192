/** Addresses inside the window, apart from the router so that a component can name one without importing every screen. */
export const meetingPath = (meetingId: string): string => `/meetings/${meetingId}`;
