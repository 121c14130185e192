import { Link } from 'react-router';
import { scoreOf } from '../../../shared/entities/risk.ts';
import { programmePath } from '../../paths.ts';
import { ScoreChip } from '../parts/ScoreChip.tsx';
import { type ProgrammeParts, titleOf } from '../programmeParts.ts';
import { Card } from './Card.tsx';
import styles from './Overview.module.css';

/** The five open risks with the highest residual scores. */
export function TopRisks({ parts }: { readonly parts: ProgrammeParts }) {
  const { programme, risks, scheme, posts } = parts;
  const open = risks.filter((risk) => risk.closedOn === null);
  const top = [...open].sort((a, b) => (scoreOf(b.residual) ?? -1) - (scoreOf(a.residual) ?? -1)).slice(0, 5);
  return (
    <Card
      title="Top risks"
      more={{
        to: programmePath(programme.id, 'risks'),
        words: open.length === 0 ? 'Start the register' : `All ${open.length} open`,
      }}
    >
      {top.length === 0 ? (
        <p className={styles.soft}>
          No risk is on the register. The five that score highest after their controls will stand here.
        </p>
      ) : (
        <ul>
          {top.map((risk) => (
            <li key={risk.id} className={styles.row}>
              <div>
                <Link to={programmePath(programme.id, 'risks', risk.id)}>{risk.title}</Link>
                <p className={styles.small}>
                  {risk.ref} · {titleOf(posts, risk.ownerPostId)}
                </p>
              </div>
              <ScoreChip scheme={scheme} score={risk.residual} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
