import styles from './Status.module.css';

const words = { draft: 'Draft', published: 'Published' } as const;

/** Status of a meeting's pack: the word says it, shape and colour repeat it. */
export function Status({ of }: { readonly of: keyof typeof words }) {
  return <span className={styles[of]}>{words[of]}</span>;
}
