import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { type Theme, themes } from '../../shared/api.ts';
import { closeDialog } from '../search/palette.ts';
import styles from './ShortcutSheet.module.css';
import { isMac } from './listenForShortcuts.ts';
import { sheet } from './sheet.ts';
import { chooseTheme, themeWords, useTheme } from './theme.ts';

/** All shortcuts on a sheet, and the colours of the window. Escape closes it, and the browser gives the focus back. */
export function ShortcutSheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const theme = useTheme((state) => state.theme);
  useEffect(() => {
    const { current } = dialog;
    if (current !== null && !current.open) current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="sheet-title"
      onClose={closeDialog}
      closedby="any"
    >
      <div className={styles.head}>
        <h2 id="sheet-title" className={styles.title}>
          Keyboard and colours
        </h2>
        <Button className={`${styles.close}`} aria-label="Close" onPress={() => dialog.current?.close()}>
          <X aria-hidden="true" size={18} />
        </Button>
      </div>
      <RadioGroup
        className={`${styles.themes}`}
        value={theme}
        onChange={(value) => void chooseTheme(value as Theme)}
        orientation="horizontal"
      >
        <Label className={`${styles.label}`}>Colours</Label>
        <div className={styles.choices}>
          {themes.map((each) => (
            <Radio key={each} value={each} className={`${styles.choice}`}>
              {themeWords[each]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {sheet(isMac).map(({ name, lines }) => (
        <section key={name} aria-label={name}>
          <h3 className={styles.label}>{name}</h3>
          <dl className={styles.lines}>
            {lines.map(({ label, keys }) => (
              <div key={label} className={styles.line}>
                <dt>{label}</dt>
                <dd className={styles.keys}>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}
