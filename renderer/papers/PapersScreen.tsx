import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import { optionsOf } from '../fields/optionsOf.ts';
import { newPaperPath, papersPath } from '../paths.ts';
import { FilterChoice } from '../programme/parts/FilterChoice.tsx';
import { createLibrary, rowsOf, useStore } from '../store.ts';
import { NewPaper } from './NewPaper.tsx';
import { PaperLine } from './PaperLine.tsx';
import {
  type PaperEntry,
  type PaperFilter,
  everyPaper,
  filterPapers,
  meetingsWithPapers,
  noMeeting,
  paperEntries,
} from './paperList.ts';
import { statusWords } from './paperWords.ts';
import list from '../components/ListScreen.module.css';
import whole from '../components/WholeLine.module.css';
import styles from './PapersScreen.module.css';
import { useReadiness } from './useReadiness.ts';

/** Lines that fill a tall window. They are there at once, those below them a moment later. */
const firstLines = 24;

/** All papers of the library: those that nobody has put on an agenda yet first, then meeting by meeting. */
export function PapersScreen({ adding = false }: { readonly adding?: boolean }) {
  const navigate = useNavigate();
  const rows = useStore(rowsOf);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  useEffect(() => {
    document.title = 'Papers – Tabled';
  }, []);
  if (rows === null) return null;
  const canAdd = !readOnly && rows.organisation.length > 0;
  return (
    <main id="content" tabIndex={-1} className={list.screen}>
      <div className={list.head}>
        <h1 className={list.title}>Papers</h1>
        {canAdd && !adding && (
          <Action weight="main" onPress={() => void navigate(newPaperPath, { flushSync: true })}>
            <Plus aria-hidden="true" size={17} /> New paper
          </Action>
        )}
      </div>
      {canAdd && adding && <NewPaper rows={rows} onClose={() => void navigate(papersPath)} />}
      <PaperList rows={rows} readOnly={readOnly} />
    </main>
  );
}

function PaperList({ rows, readOnly }: { readonly rows: Rows; readonly readOnly: boolean }) {
  const [filter, setFilter] = useState<PaperFilter>(everyPaper);
  const entries = useMemo(() => paperEntries(rows), [rows]);
  const states = useReadiness(rows, entries);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterPapers(entries, wanted), [entries, wanted]);
  const lines = useDeferredValue(shown, shown.slice(0, firstLines));
  if (rows.organisation.length === 0) {
    return (
      <EmptyNote
        title="There is no council to write a paper for yet"
        action={<Action onPress={() => void createLibrary(true)}>Open the sample library</Action>}
      >
        A paper follows its council’s template and names its posts. To see papers with their findings and
        sign-offs, open the sample library: this empty one is kept beside it.
      </EmptyNote>
    );
  }
  if (entries.length === 0) {
    return (
      <EmptyNote title="This library has no papers yet">
        A paper is a report to a meeting, written in its council’s template. It draws on the registers of its
        programme, is checked while you write, and goes onto an agenda when it is ready. Begin with New paper.
      </EmptyNote>
    );
  }
  const set = (field: keyof PaperFilter) => (value: string) => setFilter({ ...filter, [field]: value });
  return (
    <>
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchBox
            label="Search papers"
            placeholder="Search by title, council, programme or meeting"
            value={filter.search}
            onChange={set('search')}
          />
        </div>
        <FilterChoice
          label="Meeting"
          options={[
            { value: '', label: 'All' },
            { value: noMeeting, label: 'On no agenda' },
            ...meetingsWithPapers(entries).map(({ meeting, body }) => ({
              value: meeting.id,
              label: `${body.name}, ${formatDate(meeting.date, 'medium')}`,
            })),
          ]}
          value={filter.meeting}
          onChange={set('meeting')}
        />
        <FilterChoice
          label="Programme"
          options={[
            { value: '', label: 'All' },
            ...rows.programme.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.programme}
          onChange={set('programme')}
        />
        <FilterChoice
          label="Status"
          options={[{ value: '', label: 'All' }, ...optionsOf(statusWords)]}
          value={filter.status}
          onChange={set('status')}
        />
      </div>
      <output className={styles.count}>{counted(shown, entries)}</output>
      {shown.length === 0 ? (
        <EmptyNote
          title="No paper matches"
          action={<Action onPress={() => setFilter(everyPaper)}>Show all papers</Action>}
        >
          Try fewer words, or another meeting, programme or status.
        </EmptyNote>
      ) : (
        <ul className={whole.list}>
          {lines.map((entry) => (
            <PaperLine
              key={entry.paper.id}
              entry={entry}
              rows={rows}
              state={states.get(entry.paper.id)}
              readOnly={readOnly}
            />
          ))}
        </ul>
      )}
    </>
  );
}

const counted = (shown: readonly PaperEntry[], all: readonly PaperEntry[]): string =>
  shown.length === all.length
    ? `${all.length} ${all.length === 1 ? 'paper' : 'papers'}`
    : `${shown.length} of ${all.length} papers`;
