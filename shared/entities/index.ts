/** Every entity by its kind, which is also the name of its table and of its file. */
import type { z } from 'zod';
import { action } from './action.ts';
import { agendaItem } from './agendaItem.ts';
import { appendix } from './appendix.ts';
import { attachment } from './attachment.ts';
import { attendance } from './attendance.ts';
import { backgroundPaper } from './backgroundPaper.ts';
import { body } from './body.ts';
import { callIn } from './callIn.ts';
import { checkOverride } from './checkOverride.ts';
import { confirmedMinutes } from './confirmedMinutes.ts';
import { decision } from './decision.ts';
import { decisionProgress } from './decisionProgress.ts';
import { declaration } from './declaration.ts';
import { disposal } from './disposal.ts';
import { financeLine } from './financeLine.ts';
import { forwardPlanEntry } from './forwardPlanEntry.ts';
import { holdRelease } from './holdRelease.ts';
import { itemRecord } from './itemRecord.ts';
import { measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { membership } from './membership.ts';
import { milestone } from './milestone.ts';
import { minutes } from './minutes.ts';
import { note } from './note.ts';
import { option } from './option.ts';
import { organisation } from './organisation.ts';
import { packVersion } from './packVersion.ts';
import { paper } from './paper.ts';
import { paperTemplate } from './paperTemplate.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import { postHolder } from './postHolder.ts';
import { programme } from './programme.ts';
import { recommendation } from './recommendation.ts';
import { retentionHold } from './retentionHold.ts';
import { risk } from './risk.ts';
import { shelfPack } from './shelfPack.ts';
import { signOff } from './signOff.ts';
import { supplement } from './supplement.ts';
import { workstream } from './workstream.ts';

/** In the order in which rows must be written: what is pointed at stands before what points. */
export const entities = {
  organisation,
  paperTemplate,
  body,
  person,
  post,
  postHolder,
  membership,
  programme,
  workstream,
  risk,
  measure,
  meeting,
  paper,
  forwardPlanEntry,
  recommendation,
  signOff,
  option,
  backgroundPaper,
  appendix,
  attachment,
  agendaItem,
  financeLine,
  milestone,
  action,
  checkOverride,
  packVersion,
  supplement,
  decision,
  attendance,
  itemRecord,
  declaration,
  callIn,
  decisionProgress,
  minutes,
  confirmedMinutes,
  retentionHold,
  holdRelease,
  disposal,
  shelfPack,
  note,
} as const;

export type EntityKind = keyof typeof entities;
export type Row<K extends EntityKind> = z.infer<(typeof entities)[K]>;
/** All rows of a library, or of the part of it that something needs. */
export type Rows = { readonly [K in EntityKind]: readonly Row<K>[] };

export const entityKinds = Object.keys(entities) as EntityKind[];
