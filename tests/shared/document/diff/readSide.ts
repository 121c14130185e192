import type { Inline } from '../../../../shared/document/blocks.ts';
import type { FieldComparison, Kept, Step } from '../../../../shared/document/diff/compareNodes.ts';
import type { TextPiece } from '../../../../shared/document/diff/compareText.ts';
import { fieldsOf } from '../../../../shared/document/diff/shapes.ts';
import { joined } from '../../../../shared/document/diff/tokens.ts';

export type Side = 'before' | 'after';

/**
 * Reads one of the two versions off a comparison: from the pieces of its texts and the steps of its sequences alone, as
 * a reader of the marked-up text would who strikes out in the mind what is marked.
 */
export function readSide(kept: Kept, side: Side): unknown {
  if (kept.fields === null) return normal(kept[side]);
  const entries = Object.entries(kept.fields).flatMap(([field, comparison]) => {
    const role = fieldsOf[kept.type].find(([name]) => name === field)?.[1];
    const value = readField(comparison, side, role);
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(entries);
}

function readField(field: FieldComparison, side: Side, role: unknown): unknown {
  switch (field.kind) {
    case 'value':
      return normal(field[side]);
    case 'text': {
      const text = field.pieces.flatMap((piece) => readPiece(piece, side));
      return role === 'words' ? wordsOf(text) : joined(text);
    }
    case 'steps': {
      const nodes = readSteps(field.steps, side);
      if (role === 'texts') return nodes.map((line) => (line as { text: unknown }).text);
      if (role === 'lines') return nodes.map((line) => wordsOf((line as { text: Inline[] }).text));
      return nodes;
    }
  }
}

function readPiece(piece: TextPiece, side: Side): readonly Inline[] {
  if (piece.kind === 'renumbered') return [piece[side]];
  const absent = side === 'before' ? 'inserted' : 'deleted';
  return piece.kind === absent ? [] : piece.inlines;
}

function readSteps(steps: readonly Step[], side: Side): unknown[] {
  return steps.flatMap((step) => {
    switch (step.kind) {
      case 'kept':
        return side === 'before' && step.moved ? [] : [readSide(step, side)];
      case 'inserted':
        return side === 'after' ? [normal(step.node)] : [];
      case 'deleted':
        return side === 'before' ? [normal(step.node)] : [];
      case 'left': {
        if (side === 'after') return [];
        const moved = steps.find(
          (other) => other.kind === 'kept' && other.moved && other.before === step.node,
        );
        if (moved?.kind !== 'kept') throw new Error('what has left a place must have come to another');
        return [readSide(moved, 'before')];
      }
    }
  });
}

const wordsOf = (text: readonly Inline[]): string =>
  text.map((inline) => (inline.kind === 'break' ? '' : inline.text)).join('');

/** The same tree with neighbouring text of one look joined, and without keys that hold nothing. */
export function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isText = value.length > 0 && value.every(isInline);
    return isText ? joined(value) : value.map(normal);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, normal(each)]])),
  );
}

const inlineKinds = new Set(['text', 'link', 'reference', 'status', 'break']);
const isInline = (value: unknown): value is Inline =>
  typeof value === 'object' &&
  value !== null &&
  !('id' in value) &&
  inlineKinds.has((value as { kind?: string }).kind ?? '');
