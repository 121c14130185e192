/** Each has bank holidays of its own; England and Wales share theirs but not their rules of notice. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';
