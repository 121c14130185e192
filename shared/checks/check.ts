/**
 * A check finds, before publication, what would embarrass the council or make the decision open to challenge,
 * says where and why, and where it can, offers the mend. One rule a file in `rules/`, one line in `index.ts`.
 * Rules read the document and the data; they never change anything and know no clock.
 */
import type { Block, Document, Part } from '../document/blocks.ts';
import type { EntityKind, Row, Rows } from '../entities/index.ts';
import type { Template } from '../templates/template.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Passage } from './read/passages.ts';

/**
 * must: blocks publication unless it is overridden with a reason that is recorded.
 * should: ought to be mended. note: worth knowing, not a fault.
 */
export type Severity = 'must' | 'should' | 'note';

/** What a rule found, in one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Reference of the paper; null for what concerns the meeting. */
  readonly paper: string | null;
  /** Id of the block, or of the cell, item or fact in it; null where nothing printed is at fault. */
  readonly block: string | null;
  /** Printed number of the paragraph, table or section, for finding it on paper; null where it has none. */
  readonly number: string | null;
  /** The words at fault, as printed; empty where something is missing. */
  readonly quote: string;
  /** One or two sentences for the author: what is wrong and what to do. Figures are worked out, not only doubted. */
  readonly message: string;
  /** Regulation, standard or convention behind the rule. */
  readonly source: string;
  readonly mend?: Mend;
}

/** A mend that is one click: a change of rows, previewed before it is applied. */
export type Mend =
  /** Replaces words in the authored text of a block (or in a prose field, where `block` is null). */
  | {
      readonly kind: 'replace';
      readonly label: string;
      readonly block: string;
      readonly from: string;
      readonly to: string;
    }
  /** Sets a field of a row. */
  | {
      readonly kind: 'set';
      readonly label: string;
      readonly entity: EntityKind;
      readonly id: string;
      readonly field: string;
      readonly value: unknown;
    };

/** Everything that a rule may look at. */
export interface CheckContext {
  readonly document: Document;
  readonly rows: Rows;
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  readonly papers: readonly PaperContext[];
  /** Whether a word is spelt as British English has it; absent where no dictionary is at hand. */
  readonly knowsWord?: (word: string) => boolean;
  /** Names of the organisation's own, beside the general glossary. */
  readonly glossary?: readonly GlossaryEntry[];
}

/** One report with its appendices. */
export interface PaperContext {
  readonly pack: CheckContext;
  readonly paper: Row<'paper'>;
  readonly template: Template;
  readonly item: Row<'agendaItem'>;
  /** The report's own part first, then the attached appendices. */
  readonly parts: readonly Part[];
  /** All printed text in reading order, place by place. */
  readonly passages: readonly Passage[];
  /** All blocks of the parts at top level, in reading order. */
  readonly blocks: readonly Block[];
  readonly recommendations: readonly Row<'recommendation'>[];
}

/** What a rule says of a place; the engine adds rule, severity, paper and source. */
export type Found = Pick<Finding, 'block' | 'number' | 'quote' | 'message'> & {
  readonly severity?: Severity;
  readonly mend?: Mend;
};

interface RuleBase {
  /** Short and stable: findings, overrides and settings name it. */
  readonly id: string;
  /** Family, for the panel and the settings. */
  readonly family:
    | 'dates'
    | 'publication'
    | 'money'
    | 'structure'
    | 'restriction'
    | 'people'
    | 'risk'
    | 'language'
    | 'access';
  readonly label: string;
  /** Why it matters, for the settings screen. */
  readonly why: string;
  readonly severity: Severity;
  readonly source: string;
}

export type Rule =
  | (RuleBase & { readonly over: 'paper'; check(context: PaperContext): readonly Found[] })
  | (RuleBase & {
      readonly over: 'pack';
      check(context: CheckContext): readonly (Found & { readonly paper?: string })[];
    });

/** How an organisation has set a rule: switched off, or with another severity. */
export interface RuleSetting {
  readonly rule: string;
  readonly on: boolean;
  readonly severity?: Severity;
}
