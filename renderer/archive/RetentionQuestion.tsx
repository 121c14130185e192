import { formatDate } from '../../shared/dates.ts';
import type { Row } from '../../shared/entities/index.ts';
import { legalPeriods } from '../../shared/retention/periods.ts';
import type { RetentionEntry } from '../../shared/retention/retentionList.ts';
import { RetentionDialog } from './RetentionDialog.tsx';
import { disposeOf, holdMeeting, release } from './retentionSteps.ts';

/** A step that somebody has chosen and has to give reasons for. */
export type Asked =
  | { readonly kind: 'hold' | 'dispose'; readonly entry: RetentionEntry }
  | { readonly kind: 'release'; readonly entry: RetentionEntry; readonly hold: Row<'retentionHold'> };

/** Who stands behind the step, and why. */
export function RetentionQuestion({
  asked,
  onClosed,
}: {
  readonly asked: Asked;
  readonly onClosed: () => void;
}) {
  const { meeting, body, kind, papers } = asked.entry;
  const name = `${body.name}, ${formatDate(meeting.date, 'long')}`;
  switch (asked.kind) {
    case 'hold':
      return (
        <RetentionDialog
          title="Hold the records of this meeting"
          postLabel="Held for (post)"
          action="Hold them"
          onDone={(post, reason) => holdMeeting(meeting.id, post, reason)}
          onClosed={onClosed}
        >
          <p>{name}: nothing of it is disposed of until the hold is released, with a reason as well.</p>
        </RetentionDialog>
      );
    case 'release':
      return (
        <RetentionDialog
          title="Release the hold"
          postLabel="Released by (post)"
          action="Release it"
          onDone={(post, reason) => release(asked.hold.id, post, reason)}
          onClosed={onClosed}
        >
          <p>
            {name}, held for {asked.hold.heldBy}: {asked.hold.reason}
          </p>
        </RetentionDialog>
      );
    case 'dispose':
      return (
        <RetentionDialog
          title={`Dispose of ${legalPeriods[kind].label.toLowerCase()}`}
          postLabel="Authorised by (post)"
          action="Dispose of them for good"
          onDone={(post, reason) => disposeOf(asked.entry, post, reason)}
          onClosed={onClosed}
        >
          <p>
            {name}: {papers.length === 1 ? '1 report' : `${papers.length} reports`}. This cannot be undone.
            Agenda, recommendations, decisions and minutes remain, and a certificate says what is gone.
          </p>
          <p>
            Backups made by hand, archives and exported files keep their copies: look after them yourself.
          </p>
        </RetentionDialog>
      );
  }
}
