import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import type { ProgrammeOutlet } from '../useProgramme.ts';
import styles from './Overview.module.css';

/** What the programme is and who answers for it. Each field saves itself. */
export function ProgrammeDetails({ parts, readOnly }: ProgrammeOutlet) {
  const shared = { kind: 'programme', row: parts.programme, isReadOnly: readOnly } as const;
  const posts = parts.posts.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <section aria-labelledby="details" className={styles.details}>
      <h2 id="details" className={styles.heading}>
        Details
      </h2>
      <RowField {...shared} field="name" multiline />
      <RowField {...shared} field="purpose" multiline />
      <RowChoice {...shared} field="sponsorPostId" options={posts} none="Not assigned" />
      <RowChoice {...shared} field="managerPostId" options={posts} none="Not assigned" />
      <div className={styles.pair}>
        <RowField {...shared} field="startsOn" form="day" />
        <RowField {...shared} field="endsOn" form="day" />
      </div>
      <RowChoice
        {...shared}
        field="confidenceScale"
        options={optionsOf({
          three: 'Three: Green, Amber, Red',
          five: 'Five: Green, Amber/Green, Amber, Amber/Red, Red',
        })}
      />
    </section>
  );
}
