/** The only outward links there are; anything else is written as its text alone. */
export const outward = /^(https?:\/\/|mailto:|tel:)/i;
