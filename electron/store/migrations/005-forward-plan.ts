/**
 * The forward plan, entry by entry. What a meeting knew until now was one day for all its papers: each paper gets an entry
 * with that day and nothing else, so that no notice that was given is lost, and the checks name what the entry lacks.
 * An entry's identifier is that of its agenda item with the last two groups of six swapped, so that two copies of one
 * library get the same entries.
 */
export const forwardPlanTables = {
  name: 'forward plan',
  sql: /* sql */ `
CREATE TABLE forwardPlanEntry (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  bodyId TEXT NOT NULL REFERENCES body (id) ON DELETE RESTRICT,
  paperId TEXT REFERENCES paper (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  publishedOn TEXT CHECK (publishedOn IS date(publishedOn)),
  keyDecision INTEGER NOT NULL CHECK (keyDecision IN (0, 1)),
  matter TEXT NOT NULL,
  individual TEXT NOT NULL,
  members TEXT NOT NULL CHECK (json_valid(members)),
  decisionOn TEXT CHECK (decisionOn IS date(decisionOn)),
  decisionUntil TEXT CHECK (decisionUntil IS date(decisionUntil)),
  documents TEXT NOT NULL CHECK (json_valid(documents)),
  copiesFrom TEXT NOT NULL,
  otherDocuments INTEGER NOT NULL CHECK (otherDocuments IN (0, 1)),
  howToAsk TEXT NOT NULL,
  route TEXT NOT NULL CHECK (route IN ('forward-plan', 'general-exception', 'special-urgency')),
  routeReason TEXT NOT NULL,
  informed TEXT NOT NULL,
  informedOn TEXT CHECK (informedOn IS date(informedOn)),
  agreedBy TEXT NOT NULL,
  agreedOn TEXT CHECK (agreedOn IS date(agreedOn)),
  exceptionNoticeOn TEXT CHECK (exceptionNoticeOn IS date(exceptionNoticeOn)),
  reasonNoticeOn TEXT CHECK (reasonNoticeOn IS date(reasonNoticeOn))
) STRICT;
CREATE INDEX forwardPlanEntryBody ON forwardPlanEntry (bodyId);
CREATE INDEX forwardPlanEntryPaper ON forwardPlanEntry (paperId);

INSERT INTO forwardPlanEntry
SELECT substr(item.id, 1, 24) || substr(item.id, 31, 6) || substr(item.id, 25, 6), NULL, meeting.bodyId, paper.id,
  paper.forwardPlanRef, meeting.forwardPlanOn, ifnull(paper.keyDecision, 0), paper.title, '', '[]', meeting.date, NULL,
  '[]', '', 0, '', 'forward-plan', '', '', NULL, '', NULL, NULL, NULL
FROM meeting
  JOIN agendaItem AS item ON item.meetingId = meeting.id AND item.deletedAt IS NULL
  JOIN paper ON paper.id = item.paperId AND paper.deletedAt IS NULL
WHERE meeting.deletedAt IS NULL AND meeting.forwardPlanOn IS NOT NULL;

ALTER TABLE meeting DROP COLUMN forwardPlanOn;
ALTER TABLE meeting ADD COLUMN privateReasons TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN privateRepresentations TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(privateRepresentations));
ALTER TABLE meeting ADD COLUMN privateResponse TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN privateAgreedBy TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN privateAgreedOn TEXT CHECK (privateAgreedOn IS date(privateAgreedOn));
ALTER TABLE meeting ADD COLUMN privateUrgency TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN privateUrgencyNoticeOn TEXT CHECK (privateUrgencyNoticeOn IS date(privateUrgencyNoticeOn));
`,
};
