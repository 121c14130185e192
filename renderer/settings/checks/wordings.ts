/** Several wordings in one field, parted by semicolons: a comma may be part of a name. */
export const readWordings = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(';')
      .map((wording) => wording.trim().slice(0, 300))
      .filter((wording) => wording !== ''),
  ),
];

export const wordingsText = (wordings: readonly string[]): string => wordings.join('; ');
