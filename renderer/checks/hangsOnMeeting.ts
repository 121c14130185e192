import { rules } from '../../shared/checks/index.ts';

const ofMeeting: ReadonlySet<string> = new Set(
  rules.filter(({ family }) => family === 'publication').map(({ id }) => id),
);

/** Whether a rule looks at a meeting's date and notices, of which a paper on no agenda knows nothing. */
export const hangsOnMeeting = (rule: string): boolean => ofMeeting.has(rule);
