import { useMemo, useState } from 'react';
import { type MoneyUnit, formatPence } from '../../../shared/money.ts';
import { saveFields } from '../../store.ts';
import { PasteDialog } from '../figures/PasteDialog.tsx';
import { FilterChoice } from '../parts/FilterChoice.tsx';
import { createLines } from './createLines.ts';
import type { Line } from './financeLines.ts';
import { kindWords } from './financeWords.ts';
import { optionsOf } from '../../fields/optionsOf.ts';
import { newLine, nextPosition } from './newLine.ts';
import { type PastedAmount, readPastedLines, unitIn } from './readPastedLines.ts';

interface PasteLinesProps {
  readonly programmeId: string;
  /** In the order of the grid. */
  readonly lines: readonly Line[];
  readonly years: readonly string[];
  readonly text: string;
  readonly start: { readonly lineId: string | null; readonly year: string };
  readonly onClosed: () => void;
}

const units = { '£': 'pounds', '£000': 'thousands (£000)', '£m': 'millions (£m)' } as const;

/** Amounts out of a spreadsheet. The unit is taken from its headings and can be put right; it is never guessed from an amount. */
export function PasteLines({ programmeId, lines, years, text: pasted, start, onClosed }: PasteLinesProps) {
  const [text, setText] = useState(pasted);
  const [chosen, setChosen] = useState<MoneyUnit | null>(null);
  const [kind, setKind] = useState<Line['kind']>('cost');
  const unit = chosen ?? unitIn(text) ?? '£';
  const { taken, refused } = useMemo(
    () => readPastedLines(text, { lines, years, unit, start }),
    [text, lines, years, unit, start],
  );
  const hasNew = taken.some(({ line }) => line === null);
  return (
    <PasteDialog
      text={text}
      onText={setText}
      help="Names of lines down the first column and financial years along the first line. Amounts alone go in from the cell that was chosen."
      taken={taken.map(({ line, label, year, pence, before }) => ({
        place: `${label}, ${year}${line === null ? ' (new line)' : ''}`,
        text: formatPence(pence, { unit: '£' }),
        before: before === undefined ? '' : formatPence(before, { unit: '£' }),
      }))}
      refused={refused}
      onTake={() => void take(programmeId, lines, taken, kind)}
      onClosed={onClosed}
    >
      <FilterChoice
        label="The amounts are in"
        options={optionsOf(units)}
        value={unit}
        plain="£"
        onChange={(value) => setChosen(value as MoneyUnit)}
      />
      {hasNew && (
        <FilterChoice
          label="New lines are"
          options={optionsOf(kindWords)}
          value={kind}
          plain="cost"
          onChange={(value) => setKind(value as Line['kind'])}
        />
      )}
    </PasteDialog>
  );
}

/** What is there is changed line by line, each a step of its own that can be undone; then the new lines are added. */
async function take(
  programmeId: string,
  lines: readonly Line[],
  taken: readonly PastedAmount[],
  kind: Line['kind'],
): Promise<void> {
  const amountsOf = (pasted: readonly PastedAmount[]): Line['amounts'] =>
    Object.fromEntries(pasted.map(({ year, pence }) => [year, pence]));
  const known = Map.groupBy(
    taken.filter(({ line }) => line !== null),
    ({ line }) => line,
  );
  for (const [line, pasted] of known) {
    if (line === null) continue;
    const amounts = { ...line.amounts, ...amountsOf(pasted) };
    if ((await saveFields('financeLine', line.id, { amounts })) !== null) return;
  }
  const first = nextPosition(lines);
  const added = Map.groupBy(
    taken.filter(({ line }) => line === null),
    ({ label }) => label.toLowerCase(),
  );
  await createLines(
    [...added.values()].map((pasted, at) =>
      newLine(programmeId, first + at, {
        label: (pasted[0]?.label ?? '').slice(0, 300),
        kind,
        amounts: amountsOf(pasted),
      }),
    ),
  );
}
