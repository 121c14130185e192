import { Link } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { HandOverTool } from '../shelf/HandOverTool.tsx';
import { Supplements } from '../versions/Supplements.tsx';
import { comparePath } from '../versions/comparePath.ts';
import styles from './PackRecord.module.css';
import { SeverityMark } from './SeverityMark.tsx';

/** The published versions of a pack, the latest first, each with the faults that it was published with and why. */
export function PackRecord({ meetingId, rows }: { readonly meetingId: string; readonly rows: Rows }) {
  const versions = rows.packVersion
    .filter((version) => version.meetingId === meetingId)
    .sort((a, b) => b.number - a.number);
  return (
    <>
      <section aria-labelledby="pack-record" className={styles.record}>
        <h2 id="pack-record" className={styles.heading}>
          Published packs
        </h2>
        {versions.length === 0 && <p className={styles.soft}>This pack has not been published yet.</p>}
        <ul className={styles.versions}>
          {versions.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </ul>
      </section>
      {versions.length > 0 && <Supplements meetingId={meetingId} rows={rows} />}
    </>
  );
}

function Version({ version }: { readonly version: Row<'packVersion'> }) {
  const { number, publishedAt, by, checks, sha256 } = version;
  const day = formatDate(publishedAt.slice(0, 10), 'medium');
  return (
    <li className={styles.version}>
      <p>
        <strong>Version {number}</strong>, {day}
        {by === '' ? '' : `, by ${by}`}
      </p>
      <p className={styles.soft}>
        SHA-256 <code>{sha256.slice(0, 12)}…</code>
      </p>
      <p className={styles.links}>
        <Link to={comparePath(version.meetingId, number, 'working')}>
          What has changed since <span className="visuallyHidden">version {number}</span>
        </Link>
        {number > 1 && (
          <Link to={comparePath(version.meetingId, number - 1, number)}>What version {number} changed</Link>
        )}
      </p>
      <HandOverTool
        pack={{ kind: 'packVersion', id: version.id }}
        what={`Version ${number}`}
        document={version.document}
      />
      {checks.length === 0 ? (
        <p className={styles.soft}>Nothing was overridden.</p>
      ) : (
        <details>
          <summary>
            {checks.length === 1 ? 'One finding was' : `${checks.length} findings were`} overridden
          </summary>
          <ul className={styles.checks}>
            {checks.map((check) => (
              <li key={JSON.stringify([check.paper, check.rule, check.block, check.quote, check.message])}>
                <SeverityMark severity={check.severity} overridden size={12} />
                <p>
                  {check.message}{' '}
                  <span className={styles.soft}>
                    “{check.override.reason}” – {check.override.by},{' '}
                    {formatDate(check.override.at.slice(0, 10), 'medium')}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
