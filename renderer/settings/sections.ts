/** A part of the settings; `path` stands behind the address of the settings. */
export interface SettingsSection {
  readonly path: string;
  readonly label: string;
  /** Other words by which somebody may look for it. */
  readonly words: string;
}

/** What each council sets for itself, in the order of the list beside the forms. */
export const councilSections = [
  { path: 'organisation', label: 'Organisation', words: 'council name address contact nation' },
  { path: 'bodies', label: 'Bodies and members', words: 'cabinet committee board quorum seats membership' },
  { path: 'posts', label: 'Posts and holders', words: 'officers councillors jobs portfolio vacancy' },
  { path: 'people', label: 'People', words: 'names e-mail telephone councillors officers' },
  {
    path: 'calendar',
    label: 'Calendar and notice',
    words: 'bank holidays closures clear days call-in deadline christmas',
  },
  {
    path: 'decisions',
    label: 'Key decisions and clearance',
    words: 'thresholds sign-off finance legal wards',
  },
  { path: 'risk', label: 'Risk scheme', words: 'matrix bands likelihood impact scores heat map' },
  {
    path: 'colours',
    label: 'House colours and crest',
    words: 'accent tint contrast branding logo arms duplex',
  },
  { path: 'checks', label: 'Checks', words: 'rules severity must should note switch off' },
  { path: 'glossary', label: 'Glossary', words: 'abbreviations terms names spelling' },
  {
    path: 'templates',
    label: 'Paper templates',
    words: 'report sections headings mandatory duplicate order',
  },
  {
    path: 'archive',
    label: 'Archive and retention',
    words: 'periods years keep key signature recipients encrypted age restricted passphrase',
  },
] as const satisfies readonly SettingsSection[];

export type SectionPath = (typeof councilSections)[number]['path'];

/** What is set for the library as a whole. */
export const dataSection = {
  path: 'data',
  label: 'Data and backups',
  words: 'library folder file size restore copy',
} as const satisfies SettingsSection;

export const allSections: readonly SettingsSection[] = [...councilSections, dataSection];
