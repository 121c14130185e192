import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import styles from './Overview.module.css';

interface CardProps {
  readonly title: string;
  /** Where the whole of it stands. */
  readonly more?: { readonly to: string; readonly words: string };
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One thing to know about the programme. */
export function Card({ title, more, wide = false, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={wide ? `${styles.card} ${styles.wide}` : styles.card}>
      <div className={styles.cardHead}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {more !== undefined && (
          <Link to={more.to} className={styles.more}>
            {more.words}
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
