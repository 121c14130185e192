import { Check, Columns3 } from 'lucide-react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
} from 'react-aria-components';
import styles from './ColumnChoice.module.css';
import { type RiskColumnId, riskColumnIds } from './riskView.ts';
import { columnWords } from './riskWords.ts';

interface ColumnChoiceProps {
  readonly chosen: readonly RiskColumnId[];
  readonly onChange: (columns: readonly RiskColumnId[]) => void;
}

/** Reference, name and residual score always stand: without them a line says nothing. */
const fixed: ReadonlySet<RiskColumnId> = new Set(['ref', 'title', 'residual']);

export function ColumnChoice({ chosen, onChange }: ColumnChoiceProps) {
  return (
    <DialogTrigger>
      <Button className={`${styles.button}`}>
        <Columns3 aria-hidden="true" size={15} /> Columns
      </Button>
      <Popover className={`${styles.popover}`} placement="bottom end">
        <Dialog aria-label="Columns of the register" className={`${styles.columns}`}>
          <CheckboxGroup
            className={`${styles.columns}`}
            value={[...chosen]}
            onChange={(values) =>
              onChange(riskColumnIds.filter((id) => fixed.has(id) || values.includes(id)))
            }
          >
            <Label className={`${styles.title}`}>Columns</Label>
            {riskColumnIds.map((id) => (
              <Checkbox key={id} value={id} isDisabled={fixed.has(id)} className={`${styles.column}`}>
                {({ isSelected }) => (
                  <>
                    <span className={styles.box} aria-hidden="true">
                      {isSelected && <Check size={14} strokeWidth={3} />}
                    </span>
                    {columnWords[id]}
                  </>
                )}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
