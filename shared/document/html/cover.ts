import type { CoverBlock } from '../blocks.ts';
import { escape } from './escape.ts';
import type { Pen } from './pen.ts';

/** The cover; `headingId` is the id of its heading, by which links and the contents find it. */
export function coverHtml(cover: CoverBlock, pen: Pen, headingId: string): string {
  const details = cover.details.map(
    (detail) => `<div><dt>${escape(detail.label)}</dt><dd>${escape(detail.value)}</dd></div>`,
  );
  const members = cover.members.map(
    (member) => `<li>${escape(member.name)} <span class="role">${escape(member.role)}</span></li>`,
  );
  return [
    `<div${pen.id(cover.id)} class="cover">`,
    cover.crest === undefined ? '' : crestHtml(cover.crest),
    `<p class="organisation">${escape(cover.organisation)}</p>`,
    `<h2 id="${escape(headingId)}"><span class="body">${escape(cover.body)}</span> <span class="what">${escape(cover.title)}</span></h2>`,
    details.length === 0 ? '' : `<dl>${details.join('')}</dl>`,
    `<p class="state">${escape(cover.status)}</p>`,
    members.length === 0 ? '' : `<h3>Membership</h3><ul class="members" role="list">${members.join('')}</ul>`,
    ...cover.notice.map((words) => `<p>${escape(words)}</p>`),
    '</div>',
  ].join('');
}

/** In the page itself, so that it is one file; base64 holds nothing that could end the attribute. */
const crestHtml = ({ jpeg, width, height, alternative }: NonNullable<CoverBlock['crest']>): string =>
  `<img class="crest" src="data:image/jpeg;base64,${escape(jpeg)}" width="${width}" height="${height}" alt="${escape(alternative)}">`;
