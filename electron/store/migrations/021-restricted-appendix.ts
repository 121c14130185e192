/** An appendix can be kept from the public where its report is open; those from before go with their report. */
export const restrictedAppendixColumns = {
  name: 'restricted appendix',
  sql: /* sql */ `
ALTER TABLE appendix ADD COLUMN restriction TEXT NOT NULL DEFAULT 'open'
  CHECK (restriction IN ('open', 'exempt', 'confidential'));
ALTER TABLE appendix ADD COLUMN exemptParagraphs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(exemptParagraphs));
ALTER TABLE appendix ADD COLUMN publicInterest TEXT NOT NULL DEFAULT '';
ALTER TABLE appendix ADD COLUMN interestTestedOn TEXT CHECK (interestTestedOn IS date(interestTestedOn));
ALTER TABLE appendix ADD COLUMN interestReviewOn TEXT CHECK (interestReviewOn IS date(interestReviewOn));
ALTER TABLE appendix ADD COLUMN restrictedUntil TEXT CHECK (restrictedUntil IS date(restrictedUntil));
ALTER TABLE appendix ADD COLUMN openTitle TEXT NOT NULL DEFAULT '';
`,
};
