/** A node of a sequence, as far as finding it again in another version needs it. */
export interface Candidate {
  readonly id: string | undefined;
  readonly type: string;
  /** Equal for nodes that say the same. */
  readonly content: string;
  /** Words and figures, to tell what is alike; asked for only where nothing else decides. */
  readonly words: () => readonly string[];
}

/** Same id, but so unlike that another block may be the better match. */
const likeUnderOneId = 0.4;
/** Without a common id: between the same neighbours, and anywhere. */
const likeInPlace = 0.5;
const likeAnywhere = 0.65;
/** Words in more nodes than this tell none of them from the others. */
const commonWord = 24;

/**
 * Finds each node of a sequence in an earlier version of it. What has the same id and says the same goes first, then what
 * says the same, what has the same id and is alike, what is alike without a common id, and at last what has the same id
 * whatever it says now. Time grows with the number of words, not with its square.
 * @returns for each later node the index of the earlier one, or -1
 */
export function matchNodes(before: readonly Candidate[], after: readonly Candidate[]): Int32Array {
  const matching = new Matching(before, after);
  matching.byId((one, other) => one.content === other.content);
  matching.byContent();
  matching.byId((one, other) => likeness(one.words(), other.words()) >= likeUnderOneId);
  matching.byLikeness();
  matching.byId(() => true);
  matching.only();
  return matching.earlier;
}

/** As `matchNodes`, for nodes whose ids are known to be right whatever they say: the cells of a table's columns. */
export function matchById(before: readonly Candidate[], after: readonly Candidate[]): Int32Array {
  const matching = new Matching(before, after);
  matching.byId(() => true);
  return matching.earlier;
}

class Matching {
  /** For each later node the earlier one, and the other way round; -1 where there is none (yet). */
  readonly earlier: Int32Array;
  readonly #later: Int32Array;
  readonly #before: readonly Candidate[];
  readonly #after: readonly Candidate[];

  constructor(before: readonly Candidate[], after: readonly Candidate[]) {
    this.#before = before;
    this.#after = after;
    this.earlier = new Int32Array(after.length).fill(-1);
    this.#later = new Int32Array(before.length).fill(-1);
  }

  byId(fits: (one: Candidate, other: Candidate) => boolean): void {
    const places = new Map<string, number>();
    for (const at of this.#leftBefore()) {
      const { id, type } = this.#before[at]!;
      if (id !== undefined && !places.has(`${type} ${id}`)) places.set(`${type} ${id}`, at);
    }
    for (const at of this.#leftAfter()) {
      const { id, type } = this.#after[at]!;
      const place = id === undefined ? undefined : places.get(`${type} ${id}`);
      if (place === undefined || this.#later[place] !== -1) continue;
      if (fits(this.#before[place]!, this.#after[at]!)) this.#pair(place, at);
    }
  }

  /** What stands once in each version; then its neighbours that say the same; then the rest, first with first. */
  byContent(): void {
    const old = grouped(this.#leftBefore(), this.#before);
    const now = grouped(this.#leftAfter(), this.#after);
    for (const [content, places] of now) {
      const others = old.get(content);
      if (places.length === 1 && others?.length === 1) this.#pair(others[0]!, places[0]!);
    }
    this.#spread(1);
    this.#spread(-1);
    for (const [content, places] of now) {
      const free = (old.get(content) ?? []).filter((at) => this.#later[at] === -1);
      for (const at of places) {
        if (this.earlier[at] !== -1) continue;
        const place = free.shift();
        if (place === undefined) break;
        this.#pair(place, at);
      }
    }
  }

  /** The most alike first; a text between the same neighbours needs less likeness than one that has gone elsewhere. */
  byLikeness(): void {
    const old = this.#leftBefore();
    const now = this.#leftAfter();
    if (old.length === 0 || now.length === 0) return;
    const gapBefore = gaps(this.#later, old);
    const gapAfter = gapsByEarlier(this.earlier, now);
    const found = new Map<string, number[]>();
    for (const at of old)
      for (const word of new Set(this.#before[at]!.words())) {
        const places = found.get(word);
        if (places === undefined) found.set(word, [at]);
        else if (places.length <= commonWord) places.push(at);
      }
    const pairs: { at: number; place: number; like: number }[] = [];
    for (const at of now) {
      const node = this.#after[at]!;
      const near = new Set<number>();
      for (const word of new Set(node.words())) {
        const places = found.get(word);
        if (places !== undefined && places.length <= commonWord) for (const place of places) near.add(place);
      }
      for (const place of near) {
        const other = this.#before[place]!;
        if (other.type !== node.type) continue;
        const inPlace = gapBefore.get(place) === gapAfter.get(at);
        const like = likeness(other.words(), node.words());
        if (like >= (inPlace ? likeInPlace : likeAnywhere))
          pairs.push({ at, place, like: like + (inPlace ? 0.2 : 0) });
      }
    }
    pairs.sort((one, two) => two.like - one.like || one.at - two.at || one.place - two.place);
    for (const { at, place } of pairs)
      if (this.earlier[at] === -1 && this.#later[place] === -1) this.#pair(place, at);
  }

  /** The one paragraph of a cell is the one paragraph of that cell, whatever it says. */
  only(): void {
    const [before, after] = [this.#before, this.#after];
    if (before.length !== 1 || after.length !== 1 || this.earlier[0] !== -1) return;
    if (before[0]?.type === after[0]?.type) this.#pair(0, 0);
  }

  #pair(place: number, at: number): void {
    this.earlier[at] = place;
    this.#later[place] = at;
  }

  #spread(step: 1 | -1): void {
    const { length } = this.earlier;
    for (let at = step === 1 ? 0 : length - 1; at >= 0 && at < length; at += step) {
      const place = this.earlier[at]!;
      const [next, beside] = [at + step, place + step];
      if (place === -1 || this.earlier[next] !== -1 || this.#later[beside] !== -1) continue;
      if (this.#after[next]!.content === this.#before[beside]!.content) this.#pair(beside, next);
    }
  }

  #leftBefore(): number[] {
    return left(this.#later);
  }

  #leftAfter(): number[] {
    return left(this.earlier);
  }
}

const left = (partners: Int32Array): number[] => [...partners.keys()].filter((at) => partners[at] === -1);

function grouped(places: readonly number[], nodes: readonly Candidate[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const { type, content } = nodes[at]!;
    const key = `${type} ${content}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return groups;
}

/** For each earlier node that is left, the earlier index of the matched node before it. */
function gaps(later: Int32Array, places: readonly number[]): Map<number, number> {
  const wanted = new Set(places);
  const result = new Map<number, number>();
  let last = -1;
  for (let at = 0; at < later.length; at++) {
    if (wanted.has(at)) result.set(at, last);
    else last = at;
  }
  return result;
}

/** The same for later nodes, in terms of the earlier version. */
function gapsByEarlier(earlier: Int32Array, places: readonly number[]): Map<number, number> {
  const wanted = new Set(places);
  const result = new Map<number, number>();
  let last = -1;
  for (let at = 0; at < earlier.length; at++) {
    if (wanted.has(at)) result.set(at, last);
    else last = earlier[at]!;
  }
  return result;
}

/** Share of the words of both that they have in common: 0 none, 1 all. Two texts without words are not alike. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}

/**
 * Which of the matched nodes stay where they are: the longest list of them that is in the same order in both versions.
 * The others have moved.
 * @param earlier as `matchNodes` gives it
 */
export function stationary(earlier: Int32Array): ReadonlySet<number> {
  /** Index of the last node of the best list of each length, and the node before each node in its list. */
  const ends: number[] = [];
  const previous = new Int32Array(earlier.length).fill(-1);
  for (let at = 0; at < earlier.length; at++) {
    const place = earlier[at]!;
    if (place === -1) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (earlier[ends[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const stay = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]!) stay.add(at);
  return stay;
}
