import { Link } from 'react-router';
import { countOf } from '../../shared/entities/kindWords.ts';
import { programmePath } from '../paths.ts';
import { byDay } from './overview/confidenceTrend.ts';
import { RatingChip } from './parts/RatingChip.tsx';
import { type ProgrammeParts, titleOf } from './programmeParts.ts';
import whole from '../components/WholeLine.module.css';
import styles from './ProgrammesScreen.module.css';

/** One programme in the list. The whole line is the link; its name is the programme's, the rest describes it. */
export function ProgrammeLine({ parts }: { readonly parts: ProgrammeParts }) {
  const { programme, organisation, posts, risks, actions } = parts;
  const described = `programme-${programme.id}`;
  const sponsor = programme.sponsorPostId === null ? '' : titleOf(posts, programme.sponsorPostId);
  const openRisks = risks.filter((risk) => risk.closedOn === null).length;
  const openActions = actions.filter(({ status }) => status === 'open' || status === 'inProgress').length;
  return (
    <li className={`${whole.line} ${styles.line}`}>
      <div>
        <Link to={programmePath(programme.id)} className={whole.name} aria-describedby={described}>
          {programme.name}
        </Link>
        <p id={described} className={styles.where}>
          {[organisation.name, sponsor].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles.end}>
        <p className={styles.counts}>
          {countOf('risk', openRisks)} and {countOf('action', openActions)} open
        </p>
        <p>
          <span className="visuallyHidden">Delivery confidence: </span>
          <RatingChip rating={byDay(programme.confidence).at(-1)?.rating ?? null} />
        </p>
      </div>
    </li>
  );
}
