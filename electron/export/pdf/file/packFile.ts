import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { CrossReferences } from './crossReferences.ts';
import { Encryption } from './encryption.ts';
import { PdfkitBase, type Reference } from './pdfkitBase.ts';
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
  #body = '';
  #index = '';
  #packed = 0;
  #streamId = 0;
  #capture: string[] | undefined;
  readonly #encryption: Encryption | undefined;

  /** With a passphrase the file is encrypted, and then no PDF/A, which forbids it. */
  constructor(facts: DocumentFacts, passphrase?: string) {
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

  /** A number for an object that is written later, so that others can refer to it. */
  allocate(): number {
    this._offsets.push(null);
    return this._offsets.length;
  }

  /** Writes a dictionary or array given as PDF text (one byte a character). */
  object(id: number, text: string): void {
    if (this.#packed === 0) this.#streamId = this.allocate();
    this.#places.packed(id, this.#streamId, this.#packed);
    this.#index += `${id} ${this.#body.length} `;
    this.#body += `${text}\n`;
    if (++this.#packed === objectsPerStream) this.#endObjectStream();
  }

  /** Writes a compressed stream; `content` has one byte a character. */
  stream(id: number, content: string, entries = ''): void {
    const packed = deflateSync(Buffer.from(content, 'latin1'));
    this.encodedStream(id, packed, `/Filter/FlateDecode${entries}`);
  }

  /** Writes a stream whose bytes are encoded already; `entries` name the filters. */
  encodedStream(id: number, bytes: Uint8Array, entries: string): void {
    const encryption = this.#encryption;
    if (encryption === undefined) this.#rawStream(id, bytes, entries);
    else this.#rawStream(id, encryption.encrypt(bytes), encryption.encryptStrings(entries));
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
        this.object(reference.id, text);
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
    this.#places.atOffset(id, offset);
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
    this.#places.atOffset(id, this._offset);
    this._write(`${id} 0 obj\n${this.#encryption.dictionary}\nendobj`);
    return `/Encrypt ${id} 0 R`;
  }

  #endObjectStream(): void {
    if (this.#packed === 0) return;
    const entries = `/Type/ObjStm/N ${this.#packed}/First ${this.#index.length}`;
    const content = this.#index + this.#body;
    this.#packed = 0;
    this.#index = this.#body = '';
    this.stream(this.#streamId, content, entries);
  }

  #rawStream(id: number, bytes: Uint8Array, entries: string): void {
    this.#places.atOffset(id, this._offset);
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
