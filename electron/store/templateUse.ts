import { type Problem, failed } from '../../shared/api.ts';
import { countOf } from '../../shared/entities/kindWords.ts';
import type { ReadHandle } from './handles.ts';

/**
 * Why a template must stay: papers use it, also those in the bin, which may come back, or it is the council's house template.
 * Undefined where it may go, and where its whole council is going.
 */
export function keptInUse(read: ReadHandle, templateId: string): Problem | undefined {
  const papers = count(read, 'paper WHERE template = ?', templateId);
  const councils = count(read, 'organisation WHERE deletedAt IS NULL AND houseTemplate = ?', templateId);
  const owned = count(
    read,
    'organisation WHERE deletedAt IS NULL AND id = (SELECT organisationId FROM paperTemplate WHERE id = ?)',
    templateId,
  );
  if (owned === 0) return undefined;
  if (papers > 0)
    return failed(
      'invalid',
      `${countOf('paper', papers)} ${papers === 1 ? 'uses' : 'use'} this template, counting those in the bin: it cannot be deleted.`,
    ).problem;
  return councils > 0
    ? failed('invalid', 'This is the house template: choose another one under Organisation first.').problem
    : undefined;
}

const count = (read: ReadHandle, from: string, id: string): number =>
  read.prepare<[string], number>(`SELECT count(*) FROM ${from}`).pluck().get(id) ?? 0;
