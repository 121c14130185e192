import type { Locator, Page } from 'playwright-core';

/** Presses Tab until what is wanted has the focus, which must be visible; what is passed on the way is not touched. */
export async function tabTo(page: Page, wanted: Locator, most = 250): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses <= most; presses += 1) {
    if (presses > 0) await page.keyboard.press('Tab');
    if (!(await hasFocus(wanted))) continue;
    // The focus that the app itself puts somewhere counts as reached, shown or not.
    if (presses === 0 || (await focusIsVisible(page))) return;
    throw new Error(`${String(wanted)} does not show that it has the focus`);
  }
  throw new Error(`Tab does not reach ${String(wanted)}`);
}

/** Goes to a button, link or entry by Tab and presses it. */
export async function pressByKey(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Goes to a field by Tab and writes over what stands in it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes to a list of choices by Tab, then by the arrows to the one with these words. */
export async function chooseByKey(page: Page, choice: Locator, words: string): Promise<void> {
  await tabTo(page, choice);
  await page.keyboard.press('Home');
  const chosen = (): Promise<string> =>
    choice.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text ?? '');
  const count = await choice.locator('option').count();
  for (let at = 0; at < count; at += 1) {
    if ((await chosen()) === words) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`“${words}” is not among the choices of ${String(choice)}`);
}

export const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element) => element === document.activeElement);

/** An outline of its own or, for what is pressed by the line or card around it, of that. */
const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const outlined = (element: Element | null, part?: string): boolean =>
      element !== null && getComputedStyle(element, part).outlineStyle !== 'none';
    const { activeElement } = document;
    return (
      outlined(activeElement) ||
      outlined(activeElement, '::after') ||
      outlined(activeElement?.closest('li') ?? null)
    );
  });
