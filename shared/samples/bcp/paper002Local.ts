import { list, n } from '../write.ts';
import { averageWeeksTable, backlogTable, snapshotTable, timelinessTable } from './paper002Tables.ts';

/**
 * Standing twice in the report, in the summary and in paragraph 10, as in the source; only the end differs.
 */
export const declining =
  'Improvement is under way and several areas are moving forward, but statutory performance, which is the key area, has gone down';

export const localPicture = [
  n(
    'Following the local area SEND inspection of June 2021, the Written Statement of Action (WSOA) was signed off by Ofsted and the DfE in December 2021. In it BCP Council and Health partners commit themselves to better services for the children and young people with SEND who live in the local area.',
  ),
  n(
    'One key weakness that the SEND Inspection of June 2021 named was that far too few Education and Health Care Plans (EHCPs) were issued within the 20 weeks that statute allows. At the time of the inspection the average stood at around 31.2%.',
  ),
  n(
    `${declining} (see [[sat-table-1|table 1]]). On these figures BCP Council is the 5th lowest performing authority in the country for keeping to the 20-week timescale that statute sets for EHCPs. The years compare as follows:`,
  ),
  timelinessTable,
  n(
    'Because of this decline there is now a backlog of cases beyond 20 weeks and out of time; a few of them have been in the system for as much as a year. At present the backlog is around 397 cases. Single months of this year are shown below:',
  ),
  snapshotTable,
  n(
    'By statute a EHCP has to be complete in 20 weeks. In BCP an EHCP now takes **44.5** weeks on average, which is more than double. BCP Council has had these averages over the last year:',
  ),
  averageWeeksTable,
  n('Performance is poor for these reasons:'),
  list('alpha', [
    'Unsettled staffing – many staff have left because of high caseloads, too few colleagues and poor leadership in the past. From LGR in 2019 the SEND Service had no steady position: nobody stayed at its head for long enough to make one coherent service, with one clear way of working and unbroken delivery, out of the three that Bournemouth, Christchurch and Poole had run. The pandemic then made everybody work from a distance. A permanent Head of Service was appointed in June 2022, and the team came together in one place for the first time.',
    'Heavy demand – requests for assessment have gone up by 55% since 2019. Each case officer now has 145 cases, and interim and agency staff are needed for the service to deliver. Since 2019 the number of requests for EHCPs has risen by 55%, and with it the demands on the service. One cause among others is that Health lacks robust pathways to a diagnosis, of autism for instance, or of speech and language difficulties.',
    'Processes that were not robust – procedures are clear by now and guidance notes agreed. Since taking up the post, the Head of Service has been analysing how the service performs and how it can do better. Morale had to be raised as well, with the Local Area Inspection to face, and after LGR standards and processes had to be made consistent. Much progress has been made here since the new Head of Service was appointed; it is monitored regularly and reported to the DfE and NHS England in the monitoring meetings of each quarter.',
    'Lag from delays in recruitment, notice periods of agencies and protected caseloads (it takes about 6 months until a new case officer works at full capacity). Staff turnover has been high, and whenever a case officer leaves and another takes over, cases pile up. To bring in new staff well and to keep them, lower, protected caseloads have been introduced. Case officers and managers have also had the Written Statement of Action, the Delivering Better Value project and the Alternative Provision review to deliver, and before that the Rethinking the Team Around the School project. Furthermore, a growing backlog brings more complaints, and answering these takes time from statutory work.',
    'Long waits for the EP Service. The Educational Psychology Service has vacancies in key roles too, and is filling them with locums, who come and go and cost far more. In BCP and the areas around it there are too few EPs, so that recruiting them is hard, as it is all over the country. For a locum EP a neighbouring authority offers £780 per day at present. BCP Council pays £500.',
    'Late advice from partners such as Health, which has made the backlog worse. After a monitoring meeting held with the DfE of late, more support from Health is likely to come.',
  ]),
];

export const clearingTheBacklog = [
  n(
    'The long delays have left BCP Council with a backlog of education, health and care assessments. Some families have waited for more than 30 weeks, a few for over 50 weeks.',
  ),
  n('[[sat-table-4|Table 4]] below has the backlog as it is now:'),
  backlogTable,
  n(
    'It is proposed to put more people on to clearing the backlog. This team is for a short term: it would be there in full for 6 months, then shrink, and close after 9 months, when the backlog is gone and a permanent establishment, fit for purpose, stands in its place. So that statutory timelines are kept from then on, the EP Service is under rapid review. Beside this the SEND Service is being reorganised. The plan for clearing the backlog, with its projections, is in appendix 1.',
  ),
  n(
    'Clearing the backlog of EHCPs, and the restructure intended for the SEND Service, will go hand in hand with the Delivering Better Value (DBV) projects. BCP bid for £1m with success; how the money is to be spent is set out in [[sat-dbv-posts|appendix 2]]. It may only go to activities that DfE diagnostics have identified as slowing the growth of the high needs block, and not to business as usual. But as the backlog project and the DBV projects have to pull together, both of them will report to the SEND Improvement Board.',
  ),
  n(
    'BCP Council has lately been asked to join the Safety Valve Programme. Under a Safety Valve agreement a local authority answers for reforming its high needs system until it works sustainably, and so in the best interests of its children and young people. It is expected to bring its DSG into balance within the year as fast as it can, and to work off its deficit over time.',
  ),
];
