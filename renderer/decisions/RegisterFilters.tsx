import type { RegisterEntry } from '../../shared/decisions/register.ts';
import { optionsOf } from '../fields/optionsOf.ts';
import { readDay } from '../fields/dayText.ts';
import { readAmount } from '../programme/finance/amounts.ts';
import { FilterChoice } from '../programme/parts/FilterChoice.tsx';
import { TypedFilter } from './TypedFilter.tsx';
import type { RegisterView } from './registerView.ts';
import { isRealDate } from '../../shared/dates.ts';

interface RegisterFiltersProps {
  readonly entries: readonly RegisterEntry[];
  readonly view: RegisterView;
  readonly onChange: (view: RegisterView) => void;
}

/** What narrows the register: by whom, when, for which programme, from which amount and who carries it out. */
export function RegisterFilters({ entries, view, onChange }: RegisterFiltersProps) {
  const bodies = new Map(
    entries.map(({ body, organisation }) => [body.id, `${body.name}, ${organisation.shortName}`]),
  );
  const programmes = new Map(
    entries.flatMap(({ programme }) => (programme === undefined ? [] : [[programme.id, programme.name]])),
  );
  const owners = new Map(
    entries.flatMap(({ progress, owner }) => (owner === '' ? [] : [[progress?.ownerPostId ?? '', owner]])),
  );
  const all = { value: '', label: 'All' };
  const choices = (known: ReadonlyMap<string, string>) => [
    all,
    ...[...known].map(([value, label]) => ({ value, label })),
  ];
  const set = (fields: Partial<RegisterView>): void => onChange({ ...view, ...fields });
  return (
    <>
      <FilterChoice
        label="Show"
        options={optionsOf({ all: 'All', open: 'Not yet carried out' })}
        value={view.show}
        plain="all"
        onChange={(show) => set({ show: show as RegisterView['show'] })}
      />
      <FilterChoice
        label="Body"
        options={choices(bodies)}
        value={view.bodyId}
        onChange={(bodyId) => set({ bodyId })}
      />
      {programmes.size > 0 && (
        <FilterChoice
          label="Programme"
          options={choices(programmes)}
          value={view.programmeId}
          onChange={(programmeId) => set({ programmeId })}
        />
      )}
      {owners.size > 0 && (
        <FilterChoice
          label="Post"
          options={choices(owners)}
          value={view.ownerPostId}
          onChange={(ownerPostId) => set({ ownerPostId })}
        />
      )}
      <TypedFilter
        label="From"
        placeholder="1 April 2021"
        read={readFilterDay}
        onChange={(from) => set({ from: from ?? '' })}
      />
      <TypedFilter
        label="Until"
        placeholder="31 March 2022"
        read={readFilterDay}
        onChange={(until) => set({ until: until ?? '' })}
      />
      <TypedFilter
        label="At least"
        placeholder="£500k"
        read={readPence}
        onChange={(least) => set({ least })}
      />
    </>
  );
}

function readFilterDay(text: string): string | undefined {
  const day = readDay(text);
  return isRealDate(day) ? day : undefined;
}

function readPence(text: string): number | undefined {
  const read = readAmount(text);
  return read.ok ? (read.pence ?? undefined) : undefined;
}
