import type { TableBlock } from '../../../../shared/document/blocks.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { MeasuredCell, MeasuredRow } from './tableMeasure.ts';

/**
 * Elements of the cells. A header says what it is the header of; where that does not tell all (headers over several columns, several
 * header rows, groups of rows), each cell also names its headers (ISO 32000-1, table 349; ISO 14289-1, 7.5).
 */
export class TableHeaders {
  readonly #named: boolean;
  readonly #name: () => string;
  readonly #columns: string[][] = [];
  #group: string | undefined;

  constructor(table: TableBlock, name: () => string) {
    this.#name = name;
    this.#named =
      table.head.length > 1 ||
      table.head.some(({ cells }) => cells.some(({ span }) => (span ?? 1) > 1)) ||
      table.body.some(({ kind }) => kind === 'group');
  }

  elementsOf({ row, cells }: MeasuredRow): StructureElement[] {
    const rowNames: string[] = [];
    return cells.map((measured) => {
      const { cell, column, span } = measured;
      const spans = span > 1 ? `/ColSpan ${span}` : '';
      if (cell.header === undefined || cell.blocks.length === 0) {
        const headers = this.#named ? this.#headersOf(measured, rowNames) : [];
        const list = headers.length > 0 ? `/Headers[${headers.map((name) => `(${name})`).join('')}]` : '';
        return new StructureElement('TD', spans + list === '' ? '' : `/A<</O/Table${spans}${list}>>`);
      }
      const scope = cell.header === 'column' ? 'Column' : 'Row';
      const attributes = `/A<</O/Table/Scope/${scope}${spans}>>`;
      if (!this.#named) return new StructureElement('TH', attributes);
      const name = this.#name();
      if (row.kind === 'group') this.#group = name;
      else if (cell.header === 'column') {
        for (let at = column; at < column + span; at++) (this.#columns[at] ??= []).push(name);
      } else rowNames.push(name);
      return new StructureElement('TH', attributes, name);
    });
  }

  #headersOf({ column, span }: MeasuredCell, rowNames: readonly string[]): string[] {
    const columns = new Set<string>();
    for (let at = column; at < column + span; at++)
      for (const name of this.#columns[at] ?? []) columns.add(name);
    return [...columns, ...(this.#group === undefined ? [] : [this.#group]), ...rowNames];
  }
}
