export const milestoneWords = {
  notStarted: 'Not started',
  onTrack: 'On track',
  late: 'Late',
  done: 'Done',
} as const;
