import { table } from '../write.ts';

/**
 * The eight areas of weakness and the eight workstreams that answer them, below paragraph 11 of the report of
 * 24 November 2021. Workstreams 2 and 7 name each other and 6 names 4. Kept as they stand: the seventh has
 * no verb, the fifth says "Review and embedding".
 */
export const areasTable = table({
  id: 'wsa-areas',
  caption: 'Areas of weakness and what partners’ actions are to achieve',
  columns: [
    [46, 'start'],
    [54, 'start'],
  ],
  head: [['Area of weakness/workstream', 'Partners’ focus is on actions that will']],
  rows: [
    [
      '1) Services in education, health and care work weakly together, and so do these services with children and young people with SEND and their families; the causes lie deep in the culture.',
      'Build a culture that all partners share and keep it alive: Trust, Empathy, Belonging, Communication and Respect, brought in through recruitment, staff training and development among other things. See that every other part of the WSoA supports this.',
    ],
    [
      '2) Leaders do not judge well how effective the local area is; above all, they look too little at what children and young people with SEND and their families live through.',
      'Set up one data set for all partners, centred on the lived experience of families and mirroring the wider demographics of SEND; partners review it together, plan improvement from it, and link it to the Joint Strategic Needs Assessment and to strategic planning (see workstream 7)',
    ],
    [
      '3) Co-production is done poorly, in strategy and in daily operation.',
      'Agree on one approach to co-production and on standards for it, fixed in governance arrangements and backed by more capacity and by tools for practitioners; a better Local Offer website',
    ],
    [
      '4) Services are hard to sustain: many staff leave, and recruitment is a struggle.',
      'Deal with the particular service issues that inspectors named, and make services sustainable more widely by recruiting and keeping staff (training, which goes with it, included)',
    ],
    [
      '5) The graduated response is put into practice unevenly, so that needs are identified late, and access to the system and experience of it are not equal across education, health and care.',
      'Review and embedding the graduated response; make it easier to reach and to use; autism pathway (begun already) and SALT (begun already)',
    ],
    [
      '6) Education, health and care plans differ widely in quality, because of weak joint working, unfair access, lateness and faults in quality assurance.',
      'Put sound governance and management arrangements in place, with training and a service that lasts (see workstream 4) behind them',
    ],
    [
      '7) Poor joint commissioning holds leaders back from meeting the needs of the local area, improving outcomes and getting value for money.',
      'governance, joint strategic planning and joint commissioning arrangements, with a better joint strategic needs assessment behind them (aligned to workstream 2); one consistent way to obtain specialist equipment, at home and in education settings alike',
    ],
    [
      '8) Too many pupils have no access to education: across the area exclusion is used out of proportion, and inclusive practices are poor.',
      'Carry forward those recommendations of the Appreciative Inquiry that apply; inclusive culture and practice in schools, with the right support around them form the wider system; attention to children and young people who are not in a school setting',
    ],
  ],
});
