import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { BeginWithCouncil } from '../components/BeginWithCouncil.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { newProgrammePath, programmesPath } from '../paths.ts';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import { NewProgramme } from './NewProgramme.tsx';
import './parts/tones.css';
import { ProgrammeLine } from './ProgrammeLine.tsx';
import { programmeParts } from './programmeParts.ts';
import list from '../components/ListScreen.module.css';
import whole from '../components/WholeLine.module.css';

/** All programmes of the library by name, each with its council, its sponsor and how confident it is. */
export function ProgrammesScreen({ adding = false }: { readonly adding?: boolean }) {
  const navigate = useNavigate();
  const rows = useStore(rowsOf);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  useEffect(() => {
    document.title = 'Programmes – Tabled';
  }, []);
  if (rows === null) return null;
  const canAdd = !readOnly && rows.organisation.length > 0;
  return (
    <main id="content" tabIndex={-1} className={list.screen}>
      <div className={list.head}>
        <h1 className={list.title}>Programmes</h1>
        {canAdd && !adding && (
          <Action weight="main" onPress={() => void navigate(newProgrammePath, { flushSync: true })}>
            <Plus aria-hidden="true" size={17} /> New programme
          </Action>
        )}
      </div>
      {canAdd && adding && <NewProgramme rows={rows} onClose={() => void navigate(programmesPath)} />}
      <ProgrammeList rows={rows} />
    </main>
  );
}

function ProgrammeList({ rows }: { readonly rows: Rows }) {
  const on = today();
  const all = rows.programme
    .flatMap((programme) => programmeParts(rows, programme.id, on) ?? [])
    .sort((a, b) => a.programme.name.localeCompare(b.programme.name, 'en-GB'));
  if (rows.organisation.length === 0) {
    return (
      <EmptyNote title="There is no council to run a programme yet" action={<BeginWithCouncil />}>
        A programme belongs to a council, whose posts own its risks and whose scheme scores them. Set up your
        council first. Or look around in the sample library: this empty one is kept beside it.
      </EmptyNote>
    );
  }
  if (all.length === 0) {
    return (
      <EmptyNote title="This library has no programmes yet">
        A programme keeps what papers draw on: risks, workstreams, milestones and actions, and how confident
        you are that it will deliver. Enter them once here, and every report shows them as they stand.
      </EmptyNote>
    );
  }
  return (
    <ul className={whole.list}>
      {all.map((parts) => (
        <ProgrammeLine key={parts.programme.id} parts={parts} />
      ))}
    </ul>
  );
}
