import type { Template } from './template.ts';

/**
 * Cabinet report of Bournemouth, Christchurch and Poole Council: a header grid that holds the
 * recommendations, then paragraphs counted 1, 2, 3 … through the whole report under headings without
 * numbers. Tables may stand as numbered paragraphs of their own.
 */
export const bcpCabinet: Template = {
  id: 'bcpCabinet',
  label: 'BCP cabinet report',
  description:
    'Report to the Cabinet of Bournemouth, Christchurch and Poole Council, with a summary of each kind of implication',
  numbering: { scheme: 'continuous', headingSuffix: '', paragraphSuffix: '.' },
  header: [
    { key: 'subject', label: 'Report subject', required: true, from: 'title' },
    { key: 'meetingDate', label: 'Meeting date', required: true, from: 'meetingDate' },
    {
      key: 'status',
      label: 'Status',
      required: true,
      help: 'Public Report, or Exempt Report with the paragraph of Schedule 12A that applies',
    },
    {
      key: 'summary',
      label: 'Executive summary',
      required: true,
      help: 'What is asked, why now, and what it costs',
    },
    { key: 'recommendations', label: 'Recommendations', required: true, from: 'recommendations' },
    { key: 'reason', label: 'Reason for recommendations', required: true },
    { key: 'portfolioHolder', label: 'Portfolio Holder(s)', required: true },
    { key: 'corporateDirector', label: 'Corporate Director', required: true },
    { key: 'authors', label: 'Report Authors', required: true },
    { key: 'wards', label: 'Wards', required: true, help: 'Names of the wards, or Council-wide' },
    {
      key: 'classification',
      label: 'Classification',
      required: true,
      help: 'For Decision, For Information, or both',
    },
  ],
  recommendations: {
    placement: 'header',
    heading: 'Recommendations',
    stem: 'It is RECOMMENDED that Cabinet:',
    label: '({a})',
  },
  sections: [
    {
      key: 'background',
      heading: 'Background',
      required: true,
      noneWording: 'There is no background to report because {why}.',
      help: 'Sections of your own, with headings of your own, may follow',
    },
    {
      key: 'financial',
      heading: 'Summary of financial implications',
      required: true,
      noneWording: 'There are no financial implications because {why}.',
      help: 'Cost by year, and the budget, reserve or grant that it is paid from',
    },
    {
      key: 'legal',
      heading: 'Summary of legal implications',
      required: true,
      noneWording: 'There are no legal implications because {why}.',
    },
    {
      key: 'humanResources',
      heading: 'Summary of human resources implications',
      required: true,
      noneWording: 'There are no human resources implications because {why}.',
    },
    {
      key: 'sustainability',
      heading: 'Summary of sustainability impact',
      required: true,
      noneWording: 'There is no impact on sustainability because {why}.',
    },
    {
      key: 'publicHealth',
      heading: 'Summary of public health implications',
      required: true,
      noneWording: 'There are no public health implications because {why}.',
    },
    {
      key: 'equality',
      heading: 'Summary of equality implications',
      required: true,
      noneWording: 'There are no equality implications because {why}.',
      help: 'Outcome and date of the equality impact assessment or of the conversation that screened it',
    },
    {
      key: 'risk',
      heading: 'Summary of risk assessment',
      required: true,
      noneWording: 'There are no risks to report because {why}.',
    },
    {
      key: 'commissioning',
      heading: 'Summary of Commissioning implications',
      required: false,
      noneWording: 'There are no commissioning implications because {why}.',
    },
    {
      key: 'it',
      heading: 'Summary of IT implications',
      required: false,
      noneWording: 'There are no IT implications because {why}.',
    },
    {
      key: 'summaryAndRecommendations',
      heading: 'Summary & Recommendations',
      required: false,
      noneWording: 'There is nothing to sum up because {why}.',
    },
    {
      key: 'backgroundPapers',
      heading: 'Background papers',
      required: true,
      noneWording: 'None, because {why}.',
      live: 'backgroundPapers',
      help: 'Unpublished documents that the report relies on to a material extent',
    },
    {
      key: 'appendices',
      heading: 'Appendices',
      required: true,
      noneWording: 'There are no appendices to this report.',
      live: 'appendices',
    },
  ],
  signOffWording: 'Cleared by: {who}',
};
