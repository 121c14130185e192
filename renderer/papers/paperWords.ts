export const statusWords = { draft: 'Draft', cleared: 'Cleared', published: 'Published' } as const;

export const restrictionWords = { open: '', exempt: 'Exempt', confidential: 'Confidential' } as const;
