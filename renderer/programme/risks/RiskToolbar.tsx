import { Plus, X } from 'lucide-react';
import { Action } from '../../components/Action.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { type Option, optionsOf } from '../../fields/optionsOf.ts';
import { FilterChoice } from '../parts/FilterChoice.tsx';
import styles from '../parts/Toolbar.module.css';
import type { ProgrammeParts } from '../programmeParts.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { type RiskView, firstView } from './riskView.ts';
import { stateWords } from './riskWords.ts';

interface RiskToolbarProps {
  readonly parts: ProgrammeParts;
  readonly view: RiskView;
  readonly onChange: (change: Partial<RiskView>) => void;
  readonly shown: number;
  /** Undefined where the library can only be read. */
  readonly onNew: (() => void) | undefined;
}

const all: Option = { value: '', label: 'All' };
const unassigned: Option = { value: 'none', label: 'Not assigned' };

/** What narrows, groups and shapes the register. */
export function RiskToolbar({ parts, view, onChange, shown, onNew }: RiskToolbarProps) {
  const { scheme, posts, workstreams, risks } = parts;
  const owners = new Set(risks.map((risk) => risk.ownerPostId));
  const cellName =
    view.cell === null || scheme === undefined
      ? null
      : `${scheme.likelihood[view.cell.likelihood - 1]} and ${scheme.impact[view.cell.impact - 1]?.toLowerCase()}`;
  const narrowed =
    view.search !== '' ||
    view.band !== '' ||
    view.owner !== '' ||
    view.workstream !== '' ||
    view.state !== 'open';
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <div className={styles.search}>
          <SearchBox
            value={view.search}
            onChange={(search) => onChange({ search })}
            label="Search risks"
            placeholder="Search risks, controls and owners"
          />
        </div>
        <output className={styles.count}>
          {shown} of {risks.length}
          <span className="visuallyHidden"> risks</span> shown
        </output>
        <ColumnChoice chosen={view.columns} onChange={(columns) => onChange({ columns })} />
        {onNew !== undefined && (
          <Action weight="main" onPress={onNew}>
            <Plus aria-hidden="true" size={17} /> New risk
          </Action>
        )}
      </div>
      <div className={styles.line}>
        <FilterChoice
          label="Show"
          options={optionsOf(stateWords)}
          value={view.state}
          plain="open"
          onChange={(state) => onChange({ state: state as RiskView['state'] })}
        />
        {scheme !== undefined && (
          <FilterChoice
            label="Band"
            options={[all, ...scheme.bands.map(({ key, label }) => ({ value: key, label }))]}
            value={view.band}
            onChange={(band) => onChange({ band })}
          />
        )}
        <FilterChoice
          label="Owner"
          options={[
            all,
            unassigned,
            ...posts.filter(({ id }) => owners.has(id)).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={view.owner}
          onChange={(owner) => onChange({ owner })}
        />
        {workstreams.length > 0 && (
          <FilterChoice
            label="Workstream"
            options={[
              all,
              { value: 'none', label: 'Whole programme' },
              ...workstreams.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` })),
            ]}
            value={view.workstream}
            onChange={(workstream) => onChange({ workstream })}
          />
        )}
        <FilterChoice
          label="Group by"
          options={optionsOf({ none: 'Nothing', workstream: 'Workstream', category: 'Category' })}
          value={view.group}
          plain="none"
          onChange={(group) => onChange({ group: group as RiskView['group'] })}
        />
      </div>
      {(cellName !== null || narrowed) && (
        <div className={styles.shown}>
          {cellName !== null && (
            <button
              type="button"
              className={styles.clear}
              aria-label={`${cellName}: show all cells`}
              onClick={() => onChange({ cell: null })}
            >
              {cellName} <X aria-hidden="true" size={14} />
            </button>
          )}
          {narrowed && (
            <button
              type="button"
              className={styles.clear}
              onClick={() =>
                onChange({ ...firstView, sort: view.sort, group: view.group, columns: view.columns })
              }
            >
              Clear all filters
            </button>
          )}
        </div>
      )}
    </div>
  );
}
