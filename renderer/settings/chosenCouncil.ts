import { create } from 'zustand';
import type { Row, Rows } from '../../shared/entities/index.ts';

/** The council whose settings are on screen, where a library holds several; null before one has been chosen. */
const useChoice = create<{ readonly id: string | null }>()(() => ({ id: null }));

export const chooseCouncil = (id: string): void => useChoice.setState({ id });

/** The chosen council, or the first by name; undefined where the library has none. */
export function useChosenCouncil(rows: Rows | null): Row<'organisation'> | undefined {
  const { id } = useChoice();
  const councils = rows?.organisation ?? [];
  return councils.find((council) => council.id === id) ?? councilsByName(councils)[0];
}

export const councilsByName = (councils: readonly Row<'organisation'>[]): readonly Row<'organisation'>[] =>
  [...councils].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
