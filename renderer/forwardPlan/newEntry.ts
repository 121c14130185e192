import type { Row, Rows } from '../../shared/entities/index.ts';
import { holderOn } from '../../shared/entities/postHolder.ts';

/** An entry of a body with what the council's data say already: its members on the day, where copies are, whom to ask. */
export function newEntry(
  rows: Rows,
  body: Row<'body'>,
  given: { readonly matter: string; readonly decisionOn: string | null; readonly today: string },
): Omit<Row<'forwardPlanEntry'>, 'id' | 'deletedAt'> {
  const organisation = rows.organisation.find(({ id }) => id === body.organisationId);
  const contact = organisation?.contact.trim() ?? '';
  return {
    bodyId: body.id,
    paperId: null,
    ref: '',
    publishedOn: null,
    keyDecision: true,
    matter: given.matter,
    individual: '',
    members: membersOn(rows, body.id, given.today),
    decisionOn: given.decisionOn,
    decisionUntil: null,
    documents: [],
    copiesFrom: organisation?.address ?? '',
    otherDocuments: true,
    howToAsk: contact === '' ? '' : `Ask ${contact} for details of them as they become available.`,
    route: 'forward-plan',
    routeReason: '',
    informed: '',
    informedOn: null,
    agreedBy: '',
    agreedOn: null,
    exceptionNoticeOn: null,
    reasonNoticeOn: null,
  };
}

/** Who sits on a body on an ISO day, as the list of members prints them: the person with the post, where one is known. */
export const membersOn = (rows: Rows, bodyId: string, on: string): string[] =>
  rows.membership
    .filter(
      (seat) =>
        seat.bodyId === bodyId &&
        seat.deletedAt === null &&
        seat.from <= on &&
        (seat.until === null || seat.until >= on),
    )
    .sort((a, b) => a.position - b.position)
    .flatMap(({ postId }) => {
      const title = rows.post.find(({ id }) => id === postId)?.title;
      const holder = holderOn(rows.postHolder, postId, on);
      const name = rows.person.find(({ id }) => id === holder?.personId)?.name;
      return title === undefined ? [] : [name === undefined ? title : `${name}, ${title}`];
    });
