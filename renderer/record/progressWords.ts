export const progressWords = {
  'to-do': 'Not carried out yet',
  'in-hand': 'In hand',
  'carried-out': 'Carried out',
  'not-pursued': 'Not pursued',
} as const;
