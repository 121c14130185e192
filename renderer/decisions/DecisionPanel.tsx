import { Link } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import { callInsOf } from '../../shared/decisions/callInsOf.ts';
import { effectOf } from '../../shared/decisions/effect.ts';
import { effectWords } from '../../shared/decisions/effectWords.ts';
import { meetingRecord } from '../../shared/decisions/meetingRecord.ts';
import type { RegisterEntry } from '../../shared/decisions/register.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { recordPath } from '../paths.ts';
import { SidePanel } from '../programme/parts/SidePanel.tsx';
import { ProgressFields } from '../record/ProgressFields.tsx';
import { RecordedDecision } from '../record/RecordedDecision.tsx';

interface DecisionPanelProps {
  readonly entry: RegisterEntry;
  readonly rows: Rows;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** One decision of the register: what was recorded, from when it may be carried out, and what became of it. */
export function DecisionPanel({ entry, rows, readOnly, onClose }: DecisionPanelProps) {
  const { line, meeting, body, title, place } = entry;
  const record = meetingRecord(rows, meeting.id);
  const effect = effectOf(line.standing, { ...entry, callIns: callInsOf(rows, line) });
  return (
    <SidePanel title={`${body.name}, ${formatDate(meeting.date, 'medium')}`} onClose={onClose}>
      <p>
        <Link to={recordPath(meeting.id, line.standing.agendaItemId ?? 'decisions')}>
          Item {place}: {title}
        </Link>
      </p>
      <ul>
        <RecordedDecision line={line} label="" onCorrect={null} />
      </ul>
      <p>{effectWords(effect)}</p>
      {line.standing.reasons !== '' && <p>Reasons: {line.standing.reasons}</p>}
      {record !== undefined && effect.kind !== 'none' && (
        <ProgressFields line={line} record={record} readOnly={readOnly} />
      )}
    </SidePanel>
  );
}
