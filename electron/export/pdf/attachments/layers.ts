import { RawObject } from '../file/rawObject.ts';

/** The layers of all attachments: one that is switched off in its file stays off in the pack. */
export class Layers {
  #all = '';
  #off = '';

  /** A layer by the number of its object in the pack. */
  add(id: string, isOff: boolean): void {
    this.#all += `${id} 0 R `;
    if (isOff) this.#off += `${id} 0 R `;
  }

  /** Entry of the catalogue; without layers there is none. */
  end(catalogue: Record<string, unknown>): void {
    if (this.#all === '') return;
    catalogue['OCProperties'] = new RawObject(
      `<</OCGs[${this.#all}]/D<</Name(Layers)/BaseState/ON/OFF[${this.#off}]>>>>`,
    );
  }
}
