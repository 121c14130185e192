import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Argument, ok } from '../../shared/api.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import { shelfPackPath } from '../paths.ts';

interface ReadButtonProps {
  readonly published: Row<'packVersion'>;
  readonly rows: Rows;
}

/** Puts what was published for a meeting on the shelf, with its supplements, and opens it there to be read. */
export function ReadButton({ published, rows }: ReadButtonProps) {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);
  const open = async (): Promise<void> => {
    const shelf = await invoke('shelf', undefined);
    if (!shelf.ok) return setProblem(shelf.problem.message);
    setOpening(true);
    const supplements = rows.supplement.filter(({ meetingId }) => meetingId === published.meetingId);
    const wanted: Argument<'shelvePublished'>[] = [
      ...supplements.map(({ id }) => ({ kind: 'supplement' as const, id })),
      { kind: 'packVersion', id: published.id },
    ];
    for (const each of wanted) {
      // Its pages are drawn only once.
      const there = shelf.value.find(({ pack }) => pack.pack === each.id);
      const answer = there === undefined ? await invoke('shelvePublished', each) : ok(there);
      if (!answer.ok) {
        setOpening(false);
        return setProblem(answer.problem.message);
      }
      if (each.kind === 'packVersion') await navigate(shelfPackPath(answer.value.pack.id));
    }
  };
  return (
    <>
      <Action onPress={() => void open()} isDisabled={isOpening}>
        <BookOpen aria-hidden="true" size={16} /> {isOpening ? 'Opening …' : 'Read the pack'}
      </Action>
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
}
