import type { Editor } from '@tiptap/core';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Insertion } from './insertions.ts';
import styles from './SlashMenu.module.css';
import { type SlashMenu as SlashMenuState, setActive, useSlashMenu } from './slashMenu.ts';

/** No list of the platform's own leaves the focus in a text. */
const listbox = {
  role: 'listbox',
  'aria-label': 'Insert',
  // It scrolls, so the keyboard must be able to reach it; Tab in the text takes an entry before it does.
  tabIndex: 0,
  onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
} as const;
const named = (group: string) => ({ role: 'group', 'aria-label': group }) as const;
/** The keys are the text's; the mouse takes an entry without taking the focus. */
const option = (item: Insertion, menu: SlashMenuState, isActive: boolean) =>
  ({
    role: 'option',
    'aria-selected': isActive,
    className: styles.item,
    onMouseMove: () => !isActive && setActive(menu.items.indexOf(item)),
    onClick: () => menu.choose(item),
  }) as const;

/**
 * The list under a typed stroke. The focus stays in the text, which says which entry is the active one; arrows move, Return
 * takes, Escape closes.
 */
export function SlashMenu({ editor }: { readonly editor: Editor }) {
  const menu = useSlashMenu((state) => (state.menu?.editor === editor ? state.menu : null));
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const active = menu?.items[menu.active];
  const at = menu?.at ?? null;

  useEffect(() => {
    const { dom } = editor.view;
    if (active === undefined) return;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}-${active.key}`);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, active]);

  useLayoutEffect(() => {
    if (list.current !== null && at !== null) setPlace(placeOf(at, list.current.getBoundingClientRect()));
  }, [at]);

  if (menu === null) return null;
  return (
    <>
      <div ref={list} id={id} {...listbox} className={styles.menu} style={place ?? { visibility: 'hidden' }}>
        {grouped(menu.items).map(([group, items]) => (
          <div key={group} {...named(group)} className={styles.group}>
            <div className={styles.name} aria-hidden="true">
              {group}
            </div>
            {items.map((item) => (
              <div key={item.key} id={`${id}-${item.key}`} {...option(item, menu, item === active)}>
                <span className={styles.label}>{item.label}</span>
                <span className={styles.help}>{item.help}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <output className="visuallyHidden">
        {menu.items.length === 1 ? '1 block' : `${menu.items.length} blocks`}
      </output>
    </>
  );
}

function grouped(items: readonly Insertion[]): readonly (readonly [string, readonly Insertion[]])[] {
  const names = [...new Set(items.map(({ group }) => group))];
  return names.map((name) => [name, items.filter(({ group }) => group === name)]);
}

/** Under the stroke, or over it where there is more room; always within the window. */
function placeOf(at: DOMRect, menu: DOMRect): { left: number; top: number } {
  const gap = 6;
  const below = at.bottom + gap;
  const fits = below + menu.height <= window.innerHeight - gap;
  const top = fits ? below : Math.max(gap, at.top - gap - menu.height);
  return { left: Math.max(gap, Math.min(at.left, window.innerWidth - menu.width - gap)), top };
}
