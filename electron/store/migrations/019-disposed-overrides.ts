/**
 * What was overridden quotes the report: when that is disposed of, the quoted words go as well, and who overrode which finding,
 * when and why stays. An override is still never changed for any other reason.
 */
export const disposedOverrides = {
  name: 'quotes of overrides are disposed of with their report',
  sql: /* sql */ `
DROP TRIGGER checkOverrideIsNeverChanged;
CREATE TRIGGER checkOverrideIsNeverChanged BEFORE UPDATE ON checkOverride
WHEN NOT (NEW.quote = '' AND NEW.message = ''
  AND EXISTS (SELECT 1 FROM disposal JOIN agendaItem ON agendaItem.meetingId = disposal.meetingId
    WHERE disposal.kind = 'reports' AND agendaItem.paperId = OLD.paperId)
  AND NEW.id = OLD.id AND NEW.deletedAt IS OLD.deletedAt AND NEW.meetingId = OLD.meetingId
  AND NEW.paperId IS OLD.paperId AND NEW.rule = OLD.rule AND NEW.block IS OLD.block
  AND NEW.fingerprint = OLD.fingerprint AND NEW.reason = OLD.reason AND NEW.stands = OLD.stands
  AND NEW.by = OLD.by AND NEW.at = OLD.at)
BEGIN SELECT raise(ABORT, 'An override is never changed: record another one.'); END;
DROP TRIGGER auditIsNeverChanged;
CREATE TRIGGER auditIsNeverChanged BEFORE UPDATE ON audit
WHEN NOT (EXISTS (SELECT 1 FROM disposal WHERE NEW.new = json_object('disposalId', id))
  AND (OLD.old IS NULL) = (NEW.old IS NULL) AND (NEW.old IS NULL OR NEW.old = NEW.new)
  AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.by = OLD.by AND NEW.entity = OLD.entity
  AND NEW.rowId = OLD.rowId AND NEW.field IS OLD.field AND NEW.changeId IS OLD.changeId
  AND OLD.entity IN ('paper', 'appendix', 'attachment', 'option', 'backgroundPaper', 'packVersion', 'supplement',
    'checkOverride'))
BEGIN SELECT raise(ABORT, 'The audit is never changed.'); END;
`,
};
