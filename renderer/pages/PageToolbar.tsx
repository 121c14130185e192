import { ChevronDown, ChevronUp, ListTree, Minus, MoveHorizontal, Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import styles from './PageToolbar.module.css';

interface PageToolbarProps {
  /** Page, from 0. */
  readonly current: number;
  readonly labels: readonly string[];
  /** 1 is 100 %. */
  readonly scale: number;
  readonly isFitted: boolean;
  /** Page numbers stand elsewhere. */
  readonly sizeOnly: boolean;
  readonly hasOutline: boolean;
  readonly outline: boolean;
  readonly onGo: (page: number) => void;
  /** One step in or out; 0 fits the width. */
  readonly onZoom: (by: 1 | -1 | 0) => void;
  readonly onOutline: () => void;
  /** What else one does with the pages. */
  readonly children?: ReactNode;
}

/** Where one is in the pages, how large they are, and their bookmarks. */
export function PageToolbar(props: PageToolbarProps) {
  const {
    current,
    labels,
    scale,
    isFitted,
    sizeOnly,
    hasOutline,
    outline,
    onGo,
    onZoom,
    onOutline,
    children,
  } = props;
  return (
    <div role="toolbar" aria-label="Pages" className={styles.bar}>
      {hasOutline && (
        <Button
          className={`${styles.button}`}
          aria-label="Bookmarks"
          aria-expanded={outline}
          onPress={onOutline}
        >
          <ListTree aria-hidden="true" size={17} />
        </Button>
      )}
      {!sizeOnly && (
        <>
          <Button
            className={`${styles.button}`}
            aria-label="Page before"
            isDisabled={current === 0}
            onPress={() => onGo(current - 1)}
          >
            <ChevronUp aria-hidden="true" size={17} />
          </Button>
          <Button
            className={`${styles.button}`}
            aria-label="Next page"
            isDisabled={current >= labels.length - 1}
            onPress={() => onGo(current + 1)}
          >
            <ChevronDown aria-hidden="true" size={17} />
          </Button>
          <GoToPage current={current} labels={labels} onGo={onGo} />
        </>
      )}
      {children}
      <span className={styles.gap} />
      <Button className={`${styles.button}`} aria-label="Smaller" onPress={() => onZoom(-1)}>
        <Minus aria-hidden="true" size={17} />
      </Button>
      <output className={styles.scale} aria-label="Size">
        {Math.round(scale * 100)} %
      </output>
      <Button className={`${styles.button}`} aria-label="Larger" onPress={() => onZoom(1)}>
        <Plus aria-hidden="true" size={17} />
      </Button>
      <Button
        className={`${styles.button}`}
        aria-label="Fit the width"
        aria-pressed={isFitted}
        onPress={() => onZoom(0)}
      >
        <MoveHorizontal aria-hidden="true" size={17} />
      </Button>
    </div>
  );
}

type GoToPageProps = Pick<PageToolbarProps, 'current' | 'labels' | 'onGo'>;

/** The printed number of the page; another one typed and Return leads to it. */
function GoToPage({ current, labels, onGo }: GoToPageProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const page = labels.indexOf((typed ?? '').trim());
    if (page !== -1) onGo(page);
    setTyped(null);
  };
  return (
    <span className={styles.go}>
      <label htmlFor={id}>Page</label>
      <input
        id={id}
        className={styles.number}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? labels[current] ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span>of {labels.at(-1) ?? labels.length}</span>
    </span>
  );
}
