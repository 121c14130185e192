/** Part of the Trusted Types of Chromium, which the DOM's type library does not describe yet. */
interface TrustedTypes {
  createPolicy<Rules extends Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string>>>(
    name: string,
    rules: Rules,
  ): Rules;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

const policy = window.trustedTypes?.createPolicy('pack-preview', { createHTML: (html) => html });

/**
 * The one way in which text becomes HTML in the window; the content policy refuses all others. Meant for what
 * shared/document/html.ts makes of a document tree, which escapes every text that a person wrote; and for what is pasted,
 * which is parsed in a document apart that runs nothing and is never shown.
 */
export const trustedHtml = (html: string): string => policy?.createHTML(html) ?? html;
