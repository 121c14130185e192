import { AArrowDown, AArrowUp, Type } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Label, Popover, Radio, RadioGroup } from 'react-aria-components';
import {
  type ReadingSettings,
  columnWidths,
  papers,
  spacings,
  textSizes,
  typefaces,
} from '../../../shared/reading/readingPlace.ts';
import { chooseReading, nextSize, useReadingSettings } from '../readingSettings.ts';
import { ToolButton } from './ToolButton.tsx';
import styles from './Toolbar.module.css';

const words = {
  paper: {
    window: 'As the window',
    light: 'Light',
    sepia: 'Sepia',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  typeface: { legible: 'Hyperlegible', sans: 'Plain', serif: 'Book' },
  spacing: { usual: 'Usual', wide: 'Wide', wider: 'Wider' },
  width: { narrow: 'Narrow', usual: 'Usual', wide: 'Full' },
} as const satisfies { readonly [K in keyof ReadingSettings]?: Readonly<Record<string, string>> };

/** How the text looks: kept for the next pack. */
export function TextSettings() {
  const settings = useReadingSettings((state) => state.settings);
  return (
    <DialogTrigger>
      <Button className={`${styles.button}`} aria-label="Text size and colours">
        <Type aria-hidden="true" size={18} />
        <span className={styles.label}>Text size</span>
      </Button>
      <Popover placement="bottom end" className={`${styles.popover}`}>
        <Dialog aria-label="Text size and colours" className={`${styles.settings}`}>
          <div className={styles.row}>
            <span className={styles.name}>Size</span>
            <ToolButton
              label="Smaller text"
              icon={AArrowDown}
              isDisabled={settings.size === textSizes[0]}
              onPress={() => void chooseReading({ size: nextSize(settings.size, -1) })}
            />
            <output className={styles.size}>{settings.size}%</output>
            <ToolButton
              label="Larger text"
              icon={AArrowUp}
              isDisabled={settings.size === textSizes.at(-1)}
              onPress={() => void chooseReading({ size: nextSize(settings.size, 1) })}
            />
          </div>
          <Choice
            name="Colours"
            options={papers}
            words={words.paper}
            chosen={settings.paper}
            choose={(paper) => void chooseReading({ paper })}
          />
          <Choice
            name="Letters"
            options={typefaces}
            words={words.typeface}
            chosen={settings.typeface}
            choose={(typeface) => void chooseReading({ typeface })}
          />
          <Choice
            name="Spacing"
            options={spacings}
            words={words.spacing}
            chosen={settings.spacing}
            choose={(spacing) => void chooseReading({ spacing })}
          />
          <Choice
            name="Width"
            options={columnWidths}
            words={words.width}
            chosen={settings.width}
            choose={(width) => void chooseReading({ width })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (option: T) => void;
}

function Choice<T extends string>({ name, options, words: said, chosen, choose }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={`${styles.row}`}
      orientation="horizontal"
      value={chosen}
      onChange={(value) => choose(value as T)}
    >
      <Label className={`${styles.name}`}>{name}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option} value={option} className={`${styles.option}`} data-option={option}>
            {said[option]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
