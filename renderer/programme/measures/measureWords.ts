/** What the choices of a measure are called on screen. */
export const directionWords = { up: 'Higher', down: 'Lower' } as const;
export const frequencyWords = {
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
  snapshot: 'From time to time',
} as const;
export const targetWords = { none: 'No target', own: 'Target of our own', statutory: 'Set by law' } as const;
