import type { Row } from '../entities/index.ts';

export const interestWords: Readonly<Record<Row<'declaration'>['kind'], string>> = {
  pecuniary: 'a disclosable pecuniary interest',
  registrable: 'another registrable interest',
  'non-registrable': 'a non-registrable interest',
};

export const conductWords: Readonly<Record<Row<'declaration'>['conduct'], string>> = {
  withdrew: 'left the meeting while the item was considered',
  'spoke-and-withdrew': 'spoke on the item and then left the meeting',
  'did-not-vote': 'stayed and did not vote',
  'took-part': 'took part in the discussion and the vote',
};

/** "A Member declared another registrable interest in this item (governor of the school) and did not vote." */
export function declarationWords(
  declaration: Row<'declaration'>,
  people: readonly Row<'attendance'>[],
): string {
  const { attendanceId, kind, nature, conduct, dispensation } = declaration;
  const name = people.find(({ id }) => id === attendanceId)?.name ?? 'A member';
  const about = nature.trim() === '' ? '' : ` (${nature.trim().replace(/\.$/, '')})`;
  const granted =
    dispensation.trim() === '' ? '' : ` Dispensation: ${dispensation.trim().replace(/\.$/, '')}.`;
  return `${name} declared ${interestWords[kind]}${about} and ${conductWords[conduct]}.${granted}`;
}

/** The declarations on an item, for the record of its decisions (reg 12(2)(d) of SI 2012/2089); empty where there were none. */
export const conflictsOn = (
  agendaItemId: string,
  declarations: readonly Row<'declaration'>[],
  people: readonly Row<'attendance'>[],
): string =>
  declarations
    .filter((each) => each.agendaItemId === agendaItemId && each.deletedAt === null)
    .map((each) => declarationWords(each, people))
    .join(' ');
