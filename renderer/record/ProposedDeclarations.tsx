import { useState } from 'react';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import type { Row } from '../../shared/entities/index.ts';
import { type DeclarationProposal, declarationProposals } from '../../shared/notes/declarationProposals.ts';
import { interestWords } from '../../shared/notes/interestWords.ts';
import { Action } from '../components/Action.tsx';
import fieldStyles from '../fields/RowField.module.css';
import { changeTogether, removeRow } from '../history/steps.ts';
import styles from './Declarations.module.css';

interface ProposedDeclarationsProps {
  readonly item: Row<'agendaItem'>;
  readonly record: MeetingRecord;
}

/** Interests that members have shared before the meeting: each goes into the record only when it is accepted. */
export function ProposedDeclarations({ item, record }: ProposedDeclarationsProps) {
  const proposals = declarationProposals(record, item);
  if (proposals.length === 0) return null;
  return (
    <ul aria-label="Interests that members have shared" className={styles.list}>
      {proposals.map((proposal) => (
        <Proposed key={proposal.note.id} proposal={proposal} item={item} record={record} />
      ))}
    </ul>
  );
}

function Proposed({
  proposal: { note, attendanceId },
  item,
  record,
}: ProposedDeclarationsProps & { readonly proposal: DeclarationProposal }) {
  const [chosen, setChosen] = useState(attendanceId ?? '');
  const { from } = note;
  const accept = (): Promise<unknown> =>
    changeTogether({
      add: [
        {
          kind: 'declaration',
          row: {
            meetingId: record.meeting.id,
            agendaItemId: item.id,
            attendanceId: chosen,
            kind: note.interest ?? 'pecuniary',
            nature: note.text,
            conduct: 'withdrew',
            dispensation: '',
          },
        },
      ],
      remove: [{ kind: 'note', id: note.id }],
    });
  return (
    <li className={styles.declaration}>
      <p>
        <strong>{from}</strong> has shared: {interestWords(note)}
      </p>
      <label className={fieldStyles.field}>
        <span className={fieldStyles.label}>Who on the list is {from}</span>
        <select
          className={`${fieldStyles.input} ${fieldStyles.choice}`}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">Choose who</option>
          {record.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.add}>
        <Action
          isDisabled={chosen === ''}
          label={`Accept the declaration of ${from}`}
          onPress={() => void accept()}
        >
          Accept
        </Action>
        <Action
          weight="quiet"
          label={`Leave out the declaration of ${from}`}
          onPress={() => void removeRow('note', note.id)}
        >
          Leave out
        </Action>
      </div>
    </li>
  );
}
