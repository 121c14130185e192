/** What the pointers on the pages do while a pen or the eraser is chosen: one draws, and fingers beside it do not. */

export type Role = 'draw' | 'scroll' | 'none';

interface Pointer {
  readonly pointerId: number;
  /** As the browser says it: "mouse", "pen", "touch". */
  readonly pointerType: string;
}

interface Down {
  readonly kind: string;
  role: Role;
  /** Takes back what was drawn. */
  readonly drop: () => void;
}

/** Those that are down, on any page, in the order in which they came. */
const down = new Map<number, Down>();
let hasStylus = false;

/** A stylus has come near: whoever has one draws with it, and moves the pages with a finger. */
export const noticePointer = ({ pointerType }: Pick<Pointer, 'pointerType'>): void => {
  if (pointerType === 'pen') hasStylus = true;
};

/**
 * Takes a pointer that has come down, and says what it does. The palm beside a stylus does nothing, and what it drew before the stylus came
 * down is taken back. Without a stylus one finger draws; with a second, both scroll.
 */
export function takePointer({ pointerId, pointerType: kind }: Pointer, drop: () => void): Role {
  noticePointer({ pointerType: kind });
  const others = [...down.values()];
  const become = (kinds: string, role: Role): void => {
    for (const each of others) {
      if (each.kind !== kinds) continue;
      if (each.role === 'draw') each.drop();
      each.role = role;
    }
  };
  const roleOf = (): Role => {
    const isDrawing = others.some((each) => each.role === 'draw' && each.kind !== 'touch');
    if (kind !== 'touch') {
      become('touch', 'none');
      return isDrawing ? 'none' : 'draw';
    }
    if (isDrawing) return 'none';
    if (!hasStylus && !others.some((each) => each.kind === 'touch')) return 'draw';
    become('touch', 'scroll');
    return 'scroll';
  };
  const role = roleOf();
  down.set(pointerId, { kind, role, drop });
  return role;
}

/** What a pointer does now. Of several fingers that scroll the first one leads. */
export function roleOfPointer({ pointerId }: Pick<Pointer, 'pointerId'>): Role {
  const role = down.get(pointerId)?.role ?? 'none';
  if (role !== 'scroll') return role;
  const [first] = [...down].find(([, each]) => each.role === 'scroll') ?? [];
  return first === pointerId ? 'scroll' : 'none';
}

export const letPointerGo = ({ pointerId }: Pick<Pointer, 'pointerId'>): void => void down.delete(pointerId);
