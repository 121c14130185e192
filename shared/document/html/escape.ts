/** Text for an element's content or a quoted attribute: nothing in it can become markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
