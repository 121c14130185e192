import type { Document } from '../../shared/document/blocks.ts';
import { ValueChoice } from '../fields/ValueChoice.tsx';
import type { ChoiceFieldsProps } from './MembersFields.tsx';
import styles from './ExportDialog.module.css';
import { TextLine } from './TextLine.tsx';

/** Which report, item or pages, once somebody wants less than the whole pack. */
export function PartFields({
  choices,
  change,
  problemOf,
  document,
}: ChoiceFieldsProps & { readonly document: Document }) {
  const reports = document.parts.filter(({ kind }) => kind === 'paper');
  switch (choices.part) {
    case 'pack':
      return null;
    case 'paper':
      return (
        <div className={styles.field}>
          <ValueChoice
            label="Report"
            value={choices.paper === '' ? null : choices.paper}
            none="Choose a report"
            options={reports.map(({ id, item, title }) => ({
              value: id,
              label: item === undefined ? title : `${item} ${title}`,
            }))}
            save={async (paper) => Promise.resolve(change({ paper: paper ?? '' }))}
          />
          <Problem words={problemOf('paper')} />
        </div>
      );
    case 'item':
      return (
        <div className={styles.field}>
          <ValueChoice
            label="Item"
            value={choices.item === '' ? null : choices.item}
            none="Choose an item"
            options={itemsOf(reports)}
            save={async (item) => Promise.resolve(change({ item: item ?? '' }))}
          />
          <Problem words={problemOf('item')} />
        </div>
      );
    case 'pages':
      return (
        <div className={styles.field}>
          <div className={styles.pair}>
            <TextLine
              label="From page"
              kind="number"
              value={choices.from}
              onChange={(from) => change({ from })}
            />
            <TextLine label="to page" kind="number" value={choices.to} onChange={(to) => change({ to })} />
          </div>
          <Problem words={problemOf('pages')} />
        </div>
      );
  }
}

const Problem = ({ words }: { readonly words: string | undefined }) => (
  <span role="alert" className={styles.problem}>
    {words}
  </span>
);

/** Each item once, called by its first report. */
function itemsOf(reports: Document['parts']): { readonly value: string; readonly label: string }[] {
  const items = new Map<string, string>();
  for (const { item, title } of reports)
    if (item !== undefined && !items.has(item)) items.set(item, `${item} ${title}`);
  return [...items].map(([value, label]) => ({ value, label }));
}
