import { Plus } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import type { Problem } from '../../../shared/api.ts';
import { countOf } from '../../../shared/entities/kindWords.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { createRow } from '../../history/steps.ts';
import { programmePath } from '../../paths.ts';
import { AddForm } from '../parts/AddForm.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';
import { SplitView } from '../parts/SplitView.tsx';
import toolbarStyles from '../parts/Toolbar.module.css';
import { useProgramme } from '../useProgramme.ts';
import { WorkstreamRow } from './WorkstreamRow.tsx';
import styles from './WorkstreamsTab.module.css';

/** The parts of the programme with a lead and a status each, all changed in place. */
export function WorkstreamsTab() {
  const { parts, readOnly } = useProgramme();
  const { rowId } = useParams();
  const navigate = useNavigate();
  const { programme, workstreams } = parts;
  const goTo = (...rest: readonly string[]): void =>
    void navigate(programmePath(programme.id, 'workstreams', ...rest));
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow('workstream', {
      programmeId: programme.id,
      number: Math.max(0, ...workstreams.map(({ number }) => number)) + 1,
      name: String(values['name']),
      need: '',
      focus: '',
      leadPostId: null,
      status: null,
      statusReason: '',
    });
    if (!made.ok) return made.problem;
    goTo();
    return null;
  };
  const panel =
    rowId === 'new' && !readOnly ? (
      <SidePanel title="New workstream" onClose={() => goTo()}>
        <AddForm
          kind="workstream"
          fields={[{ name: 'name' }]}
          submit="Add workstream"
          onAdd={add}
          takesFocus
        />
      </SidePanel>
    ) : null;
  const newButton = (words: string) =>
    !readOnly && (
      <Action weight="main" onPress={() => goTo('new')}>
        {words === 'New workstream' && <Plus aria-hidden="true" size={17} />} {words}
      </Action>
    );
  const rated = workstreams.filter(({ status }) => status !== null).length;
  return (
    <SplitView panel={panel}>
      {workstreams.length === 0 ? (
        <div className={toolbarStyles.empty}>
          <EmptyNote title="The programme has no workstreams" action={newButton('Add the first workstream')}>
            A workstream answers one need, with a lead and a status of its own. Risks, milestones and actions
            can belong to one, and a report shows them all in a table.
          </EmptyNote>
        </div>
      ) : (
        <>
          <div className={toolbarStyles.toolbar}>
            <div className={toolbarStyles.line}>
              <p className={toolbarStyles.grow}>
                {countOf('workstream', workstreams.length)}, {rated} rated
              </p>
              {newButton('New workstream')}
            </div>
          </div>
          <div className={styles.scroll}>
            <div className={styles.list}>
              <div className={`${styles.row} ${styles.head}`} aria-hidden="true">
                <span />
                <span>Workstream</span>
                <span>Lead</span>
                <span>Status</span>
                <span>Reason for the status</span>
              </div>
              <ol>
                {workstreams.map((workstream) => (
                  <WorkstreamRow
                    key={workstream.id}
                    workstream={workstream}
                    parts={parts}
                    readOnly={readOnly}
                  />
                ))}
              </ol>
            </div>
          </div>
        </>
      )}
    </SplitView>
  );
}
