import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import removeStyles from '../../components/IconButton.module.css';
import { Action } from '../../components/Action.tsx';
import { DayForm } from '../parts/DayForm.tsx';
import form from '../parts/Form.module.css';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useCouncil } from '../useCouncil.ts';
import { closedDays, closureName, closureSpans } from './closures.ts';

/** Closures and one-off holidays of the council's own: days that count as no working days. */
export function Closures() {
  const { council, readOnly } = useCouncil();
  const { closures, nation } = council;
  const save = useSaveCouncil()('closures');
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const spans = closureSpans(closures, nation);
  const add = async (from: string, until: string): Promise<string | null> => {
    const read = closedDays(from, until, nation, closures);
    if (!read.ok) return read.message;
    const refused = await save([...closures, ...read.days].sort());
    if (refused !== null) return refused.message;
    setAdding(false);
    return null;
  };
  return (
    <>
      {spans.length === 0 && <p className={form.about}>No closure has been entered.</p>}
      {spans.length > 0 && (
        <ul ref={list} tabIndex={-1} aria-label="Closures" className={form.list}>
          {spans.map((closure) => (
            <li key={closure.from} className={form.line}>
              <div>
                <p>{closureName(closure)}</p>
                <p className={form.about}>
                  {closure.days.length === 1 ? '1 working day' : `${closure.days.length} working days`}
                </p>
              </div>
              {!readOnly && (
                <Button
                  className={`${removeStyles.remove}`}
                  aria-label={`Take away ${closureName(closure)}`}
                  onPress={() => {
                    list.current?.focus();
                    void save(closures.filter((day) => !closure.days.includes(day)));
                  }}
                >
                  <X aria-hidden="true" size={16} />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <div className={form.card}>
          <DayForm
            days={[
              { name: 'from', label: 'First day' },
              { name: 'until', label: 'Last day, if there are several', isOptional: true },
            ]}
            submit="Add closure"
            onSubmit={({ from = '', until = from }) => add(from, until)}
            onClose={() => setAdding(false)}
          />
        </div>
      )}
      {!readOnly && !adding && (
        <div>
          <Action onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> Add a closure or one-off holiday
          </Action>
        </div>
      )}
    </>
  );
}
