import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { around } from '../../shared/document/diff/changeList.ts';
import type { Comparison } from '../../shared/document/diff/comparisonDocument.ts';
import type { TextPiece } from '../../shared/document/diff/compareText.ts';
import type { Change } from '../../shared/document/diff/listChanges.ts';
import { kindWords } from '../../shared/document/diff/markUp.ts';
import { inlineText } from '../../shared/document/walk.ts';
import { Action } from '../components/Action.tsx';
import styles from './ChangeList.module.css';
import { KindMark } from './KindMark.tsx';

interface ChangeListProps {
  readonly comparison: Comparison;
  readonly current: number;
  readonly onShow: (index: number) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** The changes by paper, each a button that leads to its place; above them the way from one to the next. */
export function ChangeList({
  comparison: { changes, renumbered },
  current,
  onShow,
  onStep,
}: ChangeListProps) {
  const parts = [...new Set(changes.map((change) => change.part))];
  return (
    <section aria-label="Changes" className={styles.list}>
      <div className={styles.bar}>
        <output className={styles.count}>
          Change {current + 1} of {changes.length}
        </output>
        <Action weight="quiet" label="Previous change" onPress={() => onStep(-1)}>
          <ArrowUp aria-hidden="true" size={17} />
        </Action>
        <Action weight="quiet" label="Next change" onPress={() => onStep(1)}>
          <ArrowDown aria-hidden="true" size={17} />
        </Action>
        <span className={styles.keys}>
          <kbd>F7</kbd> next, <kbd>Shift</kbd> <kbd>F7</kbd> previous
        </span>
      </div>
      {parts.map((part) => {
        const own = changes.flatMap((change, index) => (change.part === part ? [{ change, index }] : []));
        const moved = renumbered.filter((each) => each.part === part).length;
        return (
          <section key={part} aria-label={own[0]?.change.partName} className={styles.part}>
            <h2 className={styles.partName}>{own[0]?.change.partName}</h2>
            <ol className={styles.changes}>
              {own.map(({ change, index }) => (
                <li key={change.anchor + String(index)}>
                  <ChangeLine change={change} isCurrent={index === current} onShow={() => onShow(index)} />
                </li>
              ))}
            </ol>
            {moved > 0 && (
              <p className={styles.count}>
                {moved === 1 ? 'One number has' : `${moved} numbers have`} moved on, with nothing else
                changed.
              </p>
            )}
          </section>
        );
      })}
    </section>
  );
}

interface ChangeLineProps {
  readonly change: Change;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
}

function ChangeLine({ change, isCurrent, onShow }: ChangeLineProps) {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={line}
      type="button"
      className={styles.change}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onShow}
    >
      <KindMark kind={change.kind} />
      <span>
        <strong>{kindWords[change.kind]}</strong> {change.place}
        <span className={styles.words}>
          <Pieces change={change} />
        </span>
      </span>
    </button>
  );
}

/** Letters of a passage that came or went, which the papers show in full. */
const reach = 140;

function Pieces({ change }: { readonly change: Change }) {
  return around(change.pieces).map((piece, at) => <Piece key={`${piece.kind}-${at + 1}`} piece={piece} />);
}

function Piece({ piece }: { readonly piece: TextPiece }) {
  if (piece.kind === 'renumbered') return piece.after.text;
  const words = inlineText(piece.inlines);
  if (piece.kind === 'kept') return words;
  const short = words.length <= reach ? words : `${words.slice(0, words.lastIndexOf(' ', reach))} …`;
  const Tag = piece.kind === 'inserted' ? 'ins' : 'del';
  return (
    <>
      <Tag>
        <span className="visuallyHidden">{piece.kind}: </span>
        {short}
      </Tag>{' '}
    </>
  );
}
