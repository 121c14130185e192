import { Link } from 'react-router';
import { formatDate } from '../../../shared/dates.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import type { HeaderField } from '../../../shared/templates/template.ts';
import { RowField } from '../../fields/RowField.tsx';
import { programmePath } from '../../paths.ts';
import { Recommendations } from '../lists/Recommendations.tsx';
import { RichField } from '../RichField.tsx';
import { changeHeader } from '../changePaper.ts';
import { KeyDecision } from '../context/KeyDecision.tsx';
import { fieldIsEmpty } from '../outline/outlineEntries.ts';
import type { PaperParts } from '../paperParts.ts';
import { headerPlace, recommendationsPlace } from '../place.ts';
import { EmptyMark } from './EmptyMark.tsx';
import styles from './HeaderForm.module.css';

interface HeaderFormProps {
  readonly parts: PaperParts;
  readonly numbers: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
}

/** The header grid of the report as it prints: what is the author's is written here, the rest comes from the data. */
export function HeaderForm({ parts, numbers, isReadOnly }: HeaderFormProps) {
  return (
    <section aria-label="Header" data-place="header" className={styles.grid}>
      {parts.template.header.map((field) => {
        const isEmpty = fieldIsEmpty(parts, field.key);
        return (
          <div
            key={field.key}
            className={styles.line}
            data-place={field.from === 'recommendations' ? recommendationsPlace : headerPlace(field.key)}
          >
            <div className={styles.label}>
              {field.label}
              {isEmpty && <EmptyMark />}
            </div>
            <div className={styles.value}>
              <Value field={field} parts={parts} numbers={numbers} isReadOnly={isReadOnly} />
              {isEmpty && field.help !== undefined && <p className={styles.help}>{field.help}</p>}
            </div>
          </div>
        );
      })}
    </section>
  );
}

interface ValueProps extends HeaderFormProps {
  readonly field: HeaderField;
}

function Value({ field, parts, numbers, isReadOnly }: ValueProps) {
  const { paper } = parts;
  const authored = paper.header[field.key];
  const shared = { kind: 'paper', row: paper, isReadOnly, hiddenLabel: field.label } as const;
  if (authored === undefined) {
    switch (field.from) {
      case 'title':
        return <RowField {...shared} field="title" multiline />;
      case 'forwardPlanRef':
        return <RowField {...shared} field="forwardPlanRef" />;
      case 'reportNumber':
        return <RowField {...shared} field="reportNumber" />;
      case 'keyDecision':
        return <KeyDecision paper={paper} isReadOnly={isReadOnly} hiddenLabel={field.label} />;
      case 'recommendations':
        return <Recommendations parts={parts} numbers={numbers} isReadOnly={isReadOnly} />;
      case 'meetingDate':
      case 'sponsor':
      case 'manager':
      case 'confidence':
        return <FromData field={field.from} parts={parts} />;
      case undefined:
    }
  }
  return (
    <RichField
      place={headerPlace(field.key)}
      label={field.label}
      value={authored ?? emptyText}
      save={(text) => changeHeader(paper.id, field.key, text)}
      paperId={paper.id}
      isReadOnly={isReadOnly}
      isInline
      {...(field.required ? {} : { placeholder: 'Left out where it is empty' })}
    />
  );
}

interface FromDataProps {
  readonly field: 'meetingDate' | 'sponsor' | 'manager' | 'confidence';
  readonly parts: PaperParts;
}

/** What the data say, and where they are kept. */
function FromData({ field, parts }: FromDataProps) {
  const { agendas, programme, posts } = parts;
  if (field === 'meetingDate') {
    const [latest] = agendas;
    return (
      <p className={styles.drawn}>
        {latest === undefined ? (
          <span className={styles.help}>Filled in once the paper is on the agenda of a meeting</span>
        ) : (
          formatDate(latest.meeting.date, 'medium')
        )}
      </p>
    );
  }
  if (programme === undefined) {
    return <p className={styles.help}>Filled in from the programme: choose one under Details</p>;
  }
  const postId = field === 'sponsor' ? programme.sponsorPostId : programme.managerPostId;
  const rating = programme.confidence.at(-1);
  const words =
    field === 'confidence'
      ? (rating?.reason ?? 'Not rated yet')
      : (posts.find(({ id }) => id === postId)?.title ?? 'Not assigned');
  return (
    <p className={styles.drawn}>
      {words} <Link to={programmePath(programme.id)}>From the programme</Link>
    </p>
  );
}
