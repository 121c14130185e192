import { list, p, table } from '../write.ts';

/**
 * Paragraph 7 of the report of 1 September 2021, a table that counts as a paragraph. Its faults are kept:
 * the space in "£16, 200" and a price that covers 36 of some 39 weeks, a day rate without a number of days,
 * salaries beside totals, one empty cell, and accommodation for care leavers in a request about SEND.
 */
export const requestTable = table({
  id: 'sif-request-table',
  caption: 'What is asked for, what it costs and what happens without it',
  numbered: true,
  columns: [
    [52, 'start'],
    [22, 'start'],
    [26, 'start'],
  ],
  head: [['Item and need', 'Cost', 'Impact of not having it in place']],
  rows: [
    [
      [
        p('**Project Managers to help develop and deliver parts of the WSoA**'),
        p('Enough project support to see that:'),
        list('alpha', [
          'no workstream goes without cover',
          'planning is sound',
          'timescales have been stress tested and can be kept',
          'requests for funding rest on costed business cases where these are needed',
          'outputs and outcomes are SMART',
          'workstreams are linked and pull in one direction',
          'problems are passed upwards quickly and settled',
        ]),
      ],
      [
        p('£84,000 circa plus oncosts a year'),
        p('2 x 1 FTE Project Managers for 1 year'),
        p('On top of 1 FTE Programme Manager whom Children’s Services pays for'),
      ],
      'The risk of a WSoA that is weak and cannot be delivered rises further than can be accepted',
    ],
    [
      [
        p('**Communications**'),
        p('Enough comm’s support, from a Business Partner, to see that:'),
        list('alpha', [
          'the many stakeholders are reached in good time and to good effect, with all partners in step (across the system there has to be one BCP approach)',
          'a forward plan for comm’s is written and put into practice',
          'Comm’s skills are built into the making and livery of the WSoA',
          'comm’s improves where services meet families day by day',
        ]),
      ],
      [
        p('£16, 200'),
        p(
          'A Business Partner, or someone of that standing, for 1 day a week (£450 per day); 9 months, then a review',
        ),
      ],
      'The risk that nothing improves rises further than can be accepted: services, how people experience them, and co-production all rest on good communication, and the WSoA has to show that they are getting much better',
    ],
    [
      [
        p('**Enabling parent carer participation**'),
        p(
          'So that parent carers share in co-producing the WSoA and in the joint work of delivering it. With activities of the short breaks kind running beside workshops and events, more kinds of parent carers can come, people with protected characteristics among them.',
        ),
        p(
          'The offer is for co-production workshops and events and for nothing else: regular meetings, of Boards or Working Groups for instance, are left out.',
        ),
      ],
      [
        p('£3k'),
        p('£250 for group of 20 ½ day activities'),
        p('On the assumption of 12 events between now and Sept 2022'),
      ],
      'Fewer kinds of parent carers can take part, those with protected characteristics included',
    ],
    [
      [
        p('**Participation worker**'),
        p('So that children and young people, and parent carers, take a real part, by:'),
        list('alpha', [
          'holding co-production events for children and young people each term',
          'helping children and young people and parent carers to join in co-production, whatever their needs: complex needs and protected characteristics are no bar',
          'speaking up for co-production in all the SEND improvement work, carrying the voice of children and young people into the room, building up colleagues, spotting chances for real engagement and co-production, and working up a proposal for co-production that can be delivered.',
        ]),
        p('Other service departments may draw on the post as well.'),
        p(
          'Under the SEND reforms co-production is a central duty in law. BCP has too little skill and too few people for it at present.',
        ),
      ],
      [p('£35k circa plus on costs a year'), p('1 FTE 2 years fixed term')],
      'Co-production goes without support, and the follow up inspection finds that BCP has made too little progress',
    ],
    [
      [
        p('**Statutory SEND team capacity**'),
        p('Extra managers, while two senior managers come back to work in phases'),
        p('Extra case officers for the assessment team, whose workload has grown'),
      ],
      [
        p('£550 per day Aug - March'),
        p('2 case officers £35k plus on costs'),
        p('Fulltime posts, permanent'),
      ],
      [
        p('Duties and timescales set by statute are missed'),
        p('Work to manage the HNB deficit gets no support'),
        p('Statutory timescales and requirements are not met'),
        p('The statutory SEND process holds back wider SEND improvement and control of the HNB deficit'),
      ],
    ],
    [
      [
        p('**Local Offer: designing its content and keeping it up**'),
        p('A permanent post that writes and manages the content of the Local Offer, so that:'),
        list('alpha', [
          'the Local Offer is all that statute requires it to be',
          'its content serves what the SEND improvement plan aims at',
          'commissioners can decide on full information about what there is locally',
          'it backs the Graduated Response: professionals use it, and families find sound information and self-help materials in it',
          'BCP Council services, partners and families design the user journey and the content together and own both',
        ]),
        p(
          'Statute requires a Local Offer. Like much else it needs more work, and so far nobody has the task of redesigning it or of keeping it up.',
        ),
      ],
      [p('£35k circa plus on costs a year'), p('Fulltime post, permanent')],
      [
        p('Statutory requirements are missed; commissioners, for one, lack reliable information'),
        p('The Local Offer plays no part in the early stages of the Graduated Response'),
        p('Providers do not know what services and support there are, and cannot tell families'),
      ],
    ],
    [
      [
        p('**BCP & CCG Project Lead for Joint Commissioning**'),
        list('alpha', [
          'Find out how services are commissioned now, and where there are openings, in the LA, in the CCG and elsewhere (with whatever part of specialised commissioning is left to NHS England).',
          'Work out by co-production with partners and families a place-based ‘team around’ the schools.',
          'Look into governance, so that it is plain who answers for commissioning services for children and young people with SEND (and how that links to the BCP SEND Improvement Board and to the ICS Partnership Board/s now being formed).',
          'Draw up the programme of work on accommodation for care leavers.',
        ]),
      ],
      [p('£60,000 circa plus on costs a year'), p('For about 6 months, part-time (some 80 days in all).')],
      '',
    ],
  ],
});
