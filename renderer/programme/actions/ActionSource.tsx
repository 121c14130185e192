import { Link } from 'react-router';
import { formatDate } from '../../../shared/dates.ts';
import { recordPath } from '../../paths.ts';
import { rowsOf, useStore } from '../../store.ts';
import form from '../parts/PanelForm.module.css';
import type { ProgrammeAction } from './actionView.ts';

/** The meeting that agreed on an action, as a way to its record; nothing for one that came about otherwise. */
export function ActionSource({ action }: { readonly action: ProgrammeAction }) {
  const rows = useStore(rowsOf);
  const meeting = rows?.meeting.find(({ id }) => id === action.meetingId);
  const body = rows?.body.find(({ id }) => id === meeting?.bodyId);
  if (meeting === undefined || body === undefined) return null;
  return (
    <p className={form.hint}>
      Agreed by{' '}
      <Link to={recordPath(meeting.id, action.agendaItemId ?? 'attendance')}>
        {body.name}, {formatDate(meeting.date, 'medium')}
      </Link>
    </p>
  );
}
