import { type ReadNumber, numbersIn } from './checks/read/numbers.ts';

export type TypedNumber = Pick<ReadNumber, 'digits' | 'decimals'>;

/**
 * The one number that a person typed or pasted into a cell: "1,234", "£784k", "31.2%", "(1,234)", "-40", "−40", "1 234.5".
 * Its value is digits ÷ 10^decimals. Undefined for text that is no number, or more than one.
 */
export function typedNumber(text: string): TypedNumber | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f]+/g, '');
  const inBrackets = /^\((.+)\)$/.exec(bare);
  const signed = /^([-−–])?£?([-−–])?(.+?)%?$/.exec(inBrackets?.[1] ?? bare);
  const rest = signed?.[3];
  if (rest === undefined || !/^(?:\d|\.\d)/.test(rest)) return undefined;
  // Read as an amount, because only amounts take the short forms k and m.
  const asAmount = `£${rest.startsWith('.') ? '0' : ''}${rest}`;
  const [read, ...more] = numbersIn(asAmount);
  if (read === undefined || more.length > 0 || read.text !== asAmount) return undefined;
  const minus = [inBrackets, signed?.[1], signed?.[2]].filter((sign) => sign !== undefined && sign !== null);
  if (minus.length > 1) return undefined;
  return { digits: minus.length === 1 ? 0 - read.digits : read.digits, decimals: read.decimals };
}

/** What people write where there is no figure: nothing, a dash, "n/a", "..". */
export const isNoFigure = (text: string): boolean => /^(?:[-–—−.]*|n\/?a|nil return)$/i.test(text.trim());
