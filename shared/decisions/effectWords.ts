import { formatDate } from '../dates.ts';
import type { Effect } from './effect.ts';

const day = (on: string): string => formatDate(on, 'long');

/** What a decision's effect means to who has to carry it out, in a sentence. */
export function effectWords(effect: Effect): string {
  switch (effect.kind) {
    case 'none':
      return effect.why === 'for-council'
        ? 'A recommendation to Council, which cannot be called in; Council decides.'
        : 'Nothing was decided that could be carried out.';
    case 'at-once':
      return effect.why === 'exempt'
        ? `Exempt from call-in as urgent: may be carried out from ${day(effect.from)}.`
        : `Call-in does not apply: may be carried out from ${day(effect.from)}.`;
    case 'unpublished':
      return `Call-in begins when the record is published, by the council’s rule by ${day(effect.publishBy)}.`;
    case 'callable':
      return `May be called in by ${effect.members} ${effect.members === 1 ? 'member' : 'members'} until the end of ${day(effect.until)}; if it is not, it may be carried out from ${day(effect.from)}.`;
    case 'called-in':
      return `Called in on ${day(effect.on)}: not to be carried out until scrutiny has met.`;
    case 'after-call-in':
      return `Called in, and stands: may be carried out from ${day(effect.from)}.`;
    case 'referred':
      return effect.to === 'back'
        ? 'Called in and referred back: to be decided again before anything is done.'
        : 'Called in and referred to Council: not to be carried out until Council has met.';
    case 'uncounted':
      return 'The bank holidays of that year are not known, so the days of call-in cannot be counted.';
  }
}
