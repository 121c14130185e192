import { useEffect, useState } from 'react';
import type { BinEntry } from '../../shared/api.ts';
import { formatDate } from '../../shared/dates.ts';
import type { EntityKind } from '../../shared/entities/index.ts';
import { kindWords } from '../../shared/entities/kindWords.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import { today } from '../today.ts';
import { BinLine } from './BinLine.tsx';
import list from '../components/ListScreen.module.css';
import styles from './BinScreen.module.css';
import { byDay, kindsIn, searchBin } from './binList.ts';
import { useBin } from './useBin.ts';

/** What has been deleted, by day and kind, each with the way back. Nothing leaves the bin in any other way. */
export function BinScreen() {
  const bin = useBin();
  useEffect(() => {
    document.title = 'Bin – Tabled';
  }, []);
  return (
    <main id="content" tabIndex={-1} className={`${list.screen} ${list.narrow}`}>
      <h1 className={styles.title}>Bin</h1>
      <p className={styles.lead}>
        What you delete is kept here and can be restored at any time. Nothing is ever removed for good: the
        history of a council’s papers is only added to.
      </p>
      {bin.kind === 'failed' && <p role="alert">{bin.problem.message}</p>}
      {bin.kind === 'ready' &&
        (bin.entries.length === 0 ? (
          <EmptyNote title="The bin is empty">
            Meetings, papers, risks and everything else that is deleted will lie here, the latest first.
          </EmptyNote>
        ) : (
          <BinLists entries={bin.entries} />
        ))}
    </main>
  );
}

function BinLists({ entries }: { readonly entries: readonly BinEntry[] }) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<EntityKind | null>(null);
  const kinds = kindsIn(entries);
  // What was restored last may have been the last of its kind.
  const kind = kinds.some((each) => each.kind === chosen) ? chosen : null;
  const found = searchBin(entries, search, kind);
  return (
    <>
      <SearchBox
        value={search}
        onChange={setSearch}
        label="Search the bin"
        placeholder="Search by name or by what it was a part of"
      />
      {kinds.length > 1 && (
        <fieldset className={styles.kinds}>
          <legend className="visuallyHidden">Kind of record</legend>
          <KindChoice name="Everything" count={entries.length} of={null} chosen={kind} choose={setChosen} />
          {kinds.map((each) => (
            <KindChoice
              key={each.kind}
              name={capital(kindWords[each.kind][1])}
              count={each.count}
              of={each.kind}
              chosen={kind}
              choose={setChosen}
            />
          ))}
        </fieldset>
      )}
      <output className="visuallyHidden">
        {found.length === 1 ? '1 record' : `${found.length} records`} shown
      </output>
      {found.length === 0 && (
        <EmptyNote title="Nothing in the bin matches">Try fewer words, or another kind of record.</EmptyNote>
      )}
      {byDay(found).map(({ day, entries: ofDay }) => (
        <section key={day} aria-label={dayName(day)} className={styles.day}>
          <h2 className={styles.heading}>{dayName(day)}</h2>
          <ul className={styles.list}>
            {ofDay.map((entry) => (
              <BinLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface KindChoiceProps {
  readonly name: string;
  readonly count: number;
  readonly of: EntityKind | null;
  readonly chosen: EntityKind | null;
  readonly choose: (kind: EntityKind | null) => void;
}

function KindChoice({ name, count, of, chosen, choose }: KindChoiceProps) {
  return (
    <button type="button" className={styles.kind} aria-pressed={of === chosen} onClick={() => choose(of)}>
      {name} <span className={styles.count}>{count}</span>
    </button>
  );
}

const dayName = (day: string): string =>
  day === today() ? `Today, ${formatDate(day, 'long')}` : formatDate(day, 'long');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
