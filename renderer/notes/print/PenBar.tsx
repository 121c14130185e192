import { Eraser, PenLine } from 'lucide-react';
import { useEffect } from 'react';
import { inkHex, inkWords, inks, type PenWidth, penWidths } from '../../../shared/notes/drawing.ts';
import styles from './PenBar.module.css';
import { takePen, usePen } from './pen.ts';

const widths = Object.keys(penWidths) as readonly PenWidth[];

/** Pen and eraser for the pages, with ink and width. What a drawing says can be said by a comment as well. */
export function PenBar() {
  const { tool, ink, width, problem } = usePen();
  // A pen that nobody sees must not draw on the next pack.
  useEffect(() => () => takePen({ tool: 'none' }), []);
  useEffect(() => {
    if (tool === 'none') return;
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && document.querySelector('dialog[open]') === null) takePen({ tool: 'none' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [tool]);
  return (
    <>
      <span className={styles.pen}>
        <button
          type="button"
          className={styles.tool}
          aria-pressed={tool === 'pen'}
          onClick={() => takePen({ tool: tool === 'pen' ? 'none' : 'pen' })}
        >
          <PenLine aria-hidden="true" size={17} />
          Pen
        </button>
        {tool !== 'none' && (
          <>
            <button
              type="button"
              className={styles.tool}
              aria-pressed={tool === 'eraser'}
              onClick={() => takePen({ tool: tool === 'eraser' ? 'pen' : 'eraser' })}
            >
              <Eraser aria-hidden="true" size={17} />
              Eraser
            </button>
            <span className={styles.swatch} style={{ background: inkHex[ink] }} />
            <select
              aria-label="Ink"
              className={styles.choice}
              value={ink}
              onChange={({ target }) =>
                takePen({ tool: 'pen', ink: inks.find((each) => each === target.value) ?? 'black' })
              }
            >
              {inks.map((each) => (
                <option key={each} value={each}>
                  {inkWords[each]}
                </option>
              ))}
            </select>
            <select
              aria-label="Width of the line"
              className={styles.choice}
              value={width}
              onChange={({ target }) =>
                takePen({ tool: 'pen', width: widths.find((each) => each === target.value) ?? 'Medium' })
              }
            >
              {widths.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </>
        )}
      </span>
      <span role="alert" className={styles.problem}>
        {problem}
      </span>
    </>
  );
}
