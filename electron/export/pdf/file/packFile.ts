import { createHash } from 'node:crypto';
import { CrossReferences } from './crossReferences.ts';
import { type Deflate, deflate } from './deflate.ts';
import { Encryption } from './encryption.ts';
import { type Counts, Numbers, isSame, movedTo } from './numbers.ts';
import { PdfkitBase, type Reference } from './pdfkitBase.ts';
import { type PackedObjects, packObjects, type WrittenPart, type WrittenStep } from './writtenPart.ts';
import { xmpPacket, type DocumentFacts } from './xmp.ts';

/** Enough that small objects share a dictionary, few enough that a reader unpacks little for one of them. */
const objectsPerStream = 200;

/**
 * The PDF file: pdfkit's document with object streams and a cross-reference stream, and without its pages and structure
 * elements, which would hold the whole pack in memory. Objects are given as text and forgotten; finished bytes wait
 * until `take` fetches them.
 */
export class PackFile extends PdfkitBase {
  readonly #facts: DocumentFacts;
  readonly #places = new CrossReferences();
  readonly #hash = createHash('md5');
  #chunks: Uint8Array[] = [];
  #waitingBytes = 0;
  #ids: string[] = [];
  #texts: string[] = [];
  #streamId = '';
  #keys = 0;
  #names = 0;
  /** What the part that is being recorded has written so far, and where it began. */
  #steps: WrittenStep[] = [];
  #partStart: Counts = { object: 0, key: 0, name: 0 };
  #capture: string[] | undefined;
  readonly #encryption: Encryption | undefined;
  readonly numbers = new Numbers();

  /** Compresses what belongs to no part. */
  readonly #deflateOutside: Deflate;
  #deflate: Deflate;

  /**
   * With a passphrase the file is encrypted, and then no PDF/A, which forbids it. `deflateOutside` compresses what belongs to no part;
   * another may remember what it did before.
   */
  constructor(facts: DocumentFacts, passphrase?: string, deflateOutside = deflate) {
    super({
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      lang: facts.language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      fontLayoutCache: false,
      info: {
        Title: facts.title,
        Author: facts.author,
        Creator: facts.creator,
        Producer: facts.producer,
        CreationDate: facts.created,
      },
    });
    this.#facts = facts;
    this.#deflate = this.#deflateOutside = deflateOutside;
    const encryption = passphrase === undefined ? undefined : new Encryption(passphrase);
    this.#encryption = encryption;
    if (encryption !== undefined)
      this._security = {
        // What goes into an object stream is encrypted with it.
        getEncryptFn: () => (this.#capture === undefined ? (bytes) => encryption.encrypt(bytes) : null),
        end: () => undefined,
      };
    this._write('%PDF-1.7\n%\xe2\xe3\xcf\xd3');
  }

  get catalogue(): Record<string, unknown> {
    return this._root.data;
  }

  /** Bytes that are finished and not yet taken. */
  get waiting(): number {
    return this.#waitingBytes;
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#waitingBytes = 0;
    return bytes;
  }

  /** A number, as PDF text, for an object that is written later, so that others can refer to it. */
  allocate(): string {
    this._offsets.push(null);
    return this.numbers.written('object', this._offsets.length);
  }

  /** The next structural parent key, as PDF text. */
  nextKey(): string {
    return this.numbers.written('key', this.#keys++);
  }

  /** A name that no other element of the file has. */
  nextName(): string {
    return `h${this.numbers.written('name', ++this.#names)}`;
  }

  /** What has been counted so far. */
  get #counts(): Counts {
    return { object: this._offsets.length, key: this.#keys, name: this.#names };
  }

  /**
   * Begins a part: its objects are packed among themselves, whether or not they are recorded, so that both give the same bytes.
   * A part that is recorded refers to nothing that is numbered after its start but its own.
   */
  startPart(recorded: boolean): void {
    this.#endObjectStream();
    this.#deflate = deflate;
    this.#partStart = this.#counts;
    this.#steps = [];
    this.numbers.from(recorded ? this.#partStart : undefined);
  }

  /** Ends a part, and gives what it has written where it was recorded. */
  endPart(): WrittenPart {
    this.#endObjectStream();
    this.#deflate = this.#deflateOutside;
    this.numbers.from(undefined);
    const start = this.#partStart;
    const { object, key, name } = this.#counts;
    const counts = { object: object - start.object, key: key - start.key, name: name - start.name };
    const steps = this.#steps;
    this.#steps = [];
    return { steps, counts, packedAt: start };
  }

  /** Writes a recorded part where the file is now, and gives where it begins. */
  repeatPart(part: WrittenPart): Counts {
    this.#endObjectStream();
    const start = this.#counts;
    const isMoved = !isSame(part.packedAt, start);
    const inFile = (text: string): string => movedTo(start, text);
    for (let count = part.counts.object; count > 0; count--) this._offsets.push(null);
    this.#keys += part.counts.key;
    this.#names += part.counts.name;
    for (const step of part.steps) {
      if (step.kind === 'stream') this.encodedStream(inFile(step.id), step.bytes, inFile(step.entries));
      else {
        const ids = step.ids.map((id) => start.object + id);
        if (isMoved) step.packed = packObjects(ids, step.texts.map(inFile), deflate);
        this.#objectStream(inFile(step.id), ids, step.packed);
      }
    }
    part.packedAt = start;
    return start;
  }

  /** Writes a dictionary or array given as PDF text (one byte a character). */
  object(id: string, text: string): void {
    if (this.#ids.length === 0) this.#streamId = this.allocate();
    this.#ids.push(id);
    this.#texts.push(text);
    if (this.#ids.length === objectsPerStream) this.#endObjectStream();
  }

  /** Writes a compressed stream; `content` has one byte a character. */
  stream(id: string, content: string, entries = ''): void {
    this.encodedStream(id, this.#deflate(content), `/Filter/FlateDecode${entries}`);
  }

  /** Writes a stream whose bytes are encoded already; `entries` name the filters. */
  encodedStream(id: string, bytes: Uint8Array, entries: string): void {
    const encryption = this.#encryption;
    if (this.numbers.isRecording) this.#steps.push({ kind: 'stream', id, bytes, entries });
    const [number, text] = [this.numbers.inFile(id), this.numbers.inFile(entries)];
    if (encryption === undefined) this.#rawStream(number, bytes, text);
    else this.#rawStream(number, encryption.encrypt(bytes), encryption.encryptStrings(text));
  }

  override ref(data: object): Reference {
    const reference = super.ref(data);
    const write = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0) {
        write();
        this.#places.atOffset(reference.id, reference.offset);
      } else {
        this.#capture = [];
        write();
        const text = this.#capture[1] ?? 'null';
        this.#capture = undefined;
        this.object(String(reference.id), text);
      }
    };
    return reference;
  }

  override _refEnd(): void {
    this._waiting--;
  }

  override _write(data: Uint8Array | string): void {
    if (!(#chunks in this)) return; // pdfkit's constructor writes its header before this class has its fields
    if (this.#capture) this.#capture.push(String(data));
    else this.#put(typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data);
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(Buffer.from(xmpPacket(this.#facts), 'utf8'));
    this._root.data['Metadata'] = metadata;
  }

  /** Metadata and catalogue are written by `end`; what is left is the table of places. */
  override _finalize(): void {
    this.#endObjectStream();
    const encrypt = this.#writeEncryption();
    const id = this.allocate();
    const offset = this._offset;
    this.#places.atOffset(Number(id), offset);
    const size = this._offsets.length + 1;
    const rows = this.#places.encode(size);
    const name = this.#hash.copy().update(rows).digest('hex');
    this.#rawStream(
      id,
      rows,
      `/Type/XRef/Size ${size}/Root ${this._root.id} 0 R/Info ${this._info.id} 0 R/ID[<${name}><${name}>]${encrypt}${CrossReferences.dictionary}`,
    );
    this._write(`startxref\n${offset}\n%%EOF`);
  }

  /** The entry of the trailer that leads to the encryption dictionary; nothing where the file is open. */
  #writeEncryption(): string {
    if (this.#encryption === undefined) return '';
    const id = this.allocate();
    this.#places.atOffset(Number(id), this._offset);
    this._write(`${id} 0 obj\n${this.#encryption.dictionary}\nendobj`);
    return `/Encrypt ${id} 0 R`;
  }

  #endObjectStream(): void {
    if (this.#ids.length === 0) return;
    const [id, ids, texts] = [this.#streamId, this.#ids, this.#texts];
    this.#ids = [];
    this.#texts = [];
    const { object: start } = this.#partStart;
    const numbers = ids.map((each) => this.numbers.objectOf(each));
    const objects = packObjects(
      numbers,
      texts.map((text) => this.numbers.inFile(text)),
      this.#deflate,
    );
    this.#objectStream(this.numbers.inFile(id), numbers, objects);
    if (this.numbers.isRecording)
      this.#steps.push({
        kind: 'objects',
        id,
        ids: numbers.map((each) => each - start),
        texts,
        packed: objects,
      });
  }

  #objectStream(id: string, ids: readonly number[], { bytes, entries }: PackedObjects): void {
    ids.forEach((each, at) => this.#places.packed(each, Number(id), at));
    const encryption = this.#encryption;
    this.#rawStream(id, encryption === undefined ? bytes : encryption.encrypt(bytes), entries);
  }

  #rawStream(id: string, bytes: Uint8Array, entries: string): void {
    this.#places.atOffset(Number(id), this._offset);
    this._write(`${id} 0 obj\n<</Length ${bytes.length}${entries}>>\nstream`);
    this.#put(bytes);
    this._write('\nendstream\nendobj');
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#chunks.push(bytes);
    this.#waitingBytes += bytes.length;
    this._offset += bytes.length;
  }
}
