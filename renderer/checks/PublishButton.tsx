import { useState } from 'react';
import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import type { PlacedFinding } from './placedFindings.ts';
import type { Checks } from './useChecks.ts';

interface PublishButtonProps {
  readonly meeting: Row<'meeting'>;
  readonly name: string;
  /** The version that stands; undefined where the pack was never published. */
  readonly published: Row<'packVersion'> | undefined;
  readonly checks: Checks;
  readonly onFinding: (finding: PlacedFinding) => void;
}

/** Publishes the pack of a meeting, or a new version of it, once the person has seen what goes with it. */
export function PublishButton({ meeting, name, published, checks, onFinding }: PublishButtonProps) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  return (
    <>
      <Action isDisabled={checks.kind !== 'ready'} onPress={() => setAsking(true)}>
        {meeting.status === 'published' ? 'Publish a new version' : 'Publish'}
      </Action>
      <output className="visuallyHidden">{done === null ? '' : `Version ${done} is published.`}</output>
      {asking && checks.kind === 'ready' && (
        <PublishDialog
          meetingId={meeting.id}
          name={name}
          version={(published?.number ?? 0) + 1}
          checks={checks}
          onFinding={onFinding}
          onPublished={setDone}
          onClosed={() => setAsking(false)}
        />
      )}
    </>
  );
}
