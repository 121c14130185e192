import { useState } from 'react';
import { Action } from '../components/Action.tsx';
import { OverrideDialog } from './OverrideDialog.tsx';
import type { PlacedFinding } from './placedFindings.ts';
import { decideOn } from './steps.ts';

interface FindingActionsProps {
  readonly finding: PlacedFinding;
  readonly meetingId: string;
}

/** Overriding a fault that would hold up publication, and taking that back. */
export function FindingActions({ finding, meetingId }: FindingActionsProps) {
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const takeBack = async (): Promise<void> => {
    const problem = await decideOn(meetingId, finding, { reason: 'Taken back.', stands: false });
    setRefusal(problem?.message ?? null);
  };
  return (
    <>
      {finding.override === undefined ? (
        <Action onPress={() => setAsking(true)}>Override …</Action>
      ) : (
        <Action onPress={() => void takeBack()}>Take the override back</Action>
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
      {asking && <OverrideDialog meetingId={meetingId} finding={finding} onClosed={() => setAsking(false)} />}
    </>
  );
}
