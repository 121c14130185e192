import type { PaperTemplate } from '../../../shared/entities/paperTemplate.ts';

export const schemeWords: Readonly<Record<PaperTemplate['numbering']['scheme'], string>> = {
  continuous: '1, 2, 3 … through the whole report',
  underHeading: 'Under each heading: 1.1, 1.2 …',
  none: 'Without numbers',
};

export const placementWords: Readonly<Record<PaperTemplate['recommendations']['placement'], string>> = {
  header: 'In the table at the head',
  box: 'In a box after the head',
  section: 'As a section of their own',
};

export const filledFromWords: Readonly<Record<NonNullable<PaperTemplate['header'][number]['from']>, string>> =
  {
    title: 'Title of the paper',
    meetingDate: 'Date of the meeting',
    recommendations: 'Recommendations',
    keyDecision: 'Whether it is a key decision',
    forwardPlanRef: 'Reference in the forward plan',
    reportNumber: 'Report number',
    sponsor: 'Sponsor of the programme',
    manager: 'Manager of the programme',
    confidence: 'Delivery confidence',
  };

export const liveWords: Readonly<Record<NonNullable<PaperTemplate['sections'][number]['live']>, string>> = {
  recommendations: 'Recommendations',
  options: 'Options',
  backgroundPapers: 'Background papers',
  appendices: 'Appendices',
};
