import type { ComponentType } from 'react';
import { ArchiveSection } from './archive/ArchiveSection.tsx';
import { BodiesSection } from './bodies/BodiesSection.tsx';
import { CalendarSection } from './calendar/CalendarSection.tsx';
import { ChecksSection } from './checks/ChecksSection.tsx';
import { GlossarySection } from './checks/GlossarySection.tsx';
import { ColoursSection } from './colours/ColoursSection.tsx';
import { DecisionsSection } from './decisions/DecisionsSection.tsx';
import { OrganisationSection } from './organisation/OrganisationSection.tsx';
import { PeopleSection } from './posts/PeopleSection.tsx';
import { PostsSection } from './posts/PostsSection.tsx';
import { RiskSection } from './risk/RiskSection.tsx';
import type { SectionPath } from './sections.ts';
import { TemplatesSection } from './templates/TemplatesSection.tsx';

/** The form of each section; apart from their names, which the command palette shows without loading any form. */
export const sectionScreens: Readonly<Record<SectionPath, ComponentType>> = {
  organisation: OrganisationSection,
  bodies: BodiesSection,
  posts: PostsSection,
  people: PeopleSection,
  calendar: CalendarSection,
  decisions: DecisionsSection,
  risk: RiskSection,
  colours: ColoursSection,
  checks: ChecksSection,
  glossary: GlossarySection,
  templates: TemplatesSection,
  archive: ArchiveSection,
};
