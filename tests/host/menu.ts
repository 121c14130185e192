import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';
import { BrowserWindow } from './browserWindow.ts';
import { runRole, submenuOfRole } from './menuRoles.ts';
import { preventableEvent } from './preventableEvent.ts';

/** Drawn nowhere; a spec finds an item by its id and clicks it. */
export class MenuItem {
  readonly id: string;
  readonly type: NonNullable<MenuItemConstructorOptions['type']>;
  readonly role: MenuItemConstructorOptions['role'];
  readonly accelerator: string | null;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #onClick: MenuItemConstructorOptions['click'];

  constructor(options: MenuItemConstructorOptions) {
    const { role, submenu = role === undefined ? undefined : submenuOfRole(role) } = options;
    this.submenu =
      submenu === undefined || submenu instanceof Menu
        ? submenu
        : buildMenu(submenu as MenuItemConstructorOptions[]);
    this.id = options.id ?? '';
    this.role = role;
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    this.label = options.label ?? role ?? '';
    this.accelerator = options.accelerator ?? null;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#onClick = options.click;
  }

  /** As a person's click: a disabled item does nothing, a checkbox turns over, a role acts, then the app is told. */
  click(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    if (this.role !== undefined && runRole(this.role)) return;
    const tell = this.#onClick as
      ((item: MenuItem, window: BrowserWindow | undefined, event: object) => void) | undefined;
    tell?.(this, BrowserWindow.getFocusedWindow() ?? undefined, preventableEvent());
  }
}

let applicationMenu: Menu | null = null;

export class Menu extends EventEmitter {
  readonly items: MenuItem[] = [];

  append(item: MenuItem): void {
    this.items.push(item);
  }
  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
  }
  /** Looks into submenus too. */
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  /** Shows nothing, so nobody chooses anything. */
  popup(options: { callback?: () => void } = {}): void {
    setImmediate(() => options.callback?.());
  }
  closePopup(): void {}

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    return buildMenu(template);
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }
}

function buildMenu(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
  const menu = new Menu();
  for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
  return menu;
}
