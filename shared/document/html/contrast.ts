/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Mixes as much of `share` (0 to 1) of the second colour into the first. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [rgb(first), rgb(second)];
  const parts = a.map((part, index) => Math.round(part * (1 - share) + (b[index] ?? 0) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour itself, or lightened in steps until it has the contrast against a dark background. */
export function readableOn(background: string, colour: string, least: number): string {
  for (let share = 0; share <= 1; share += 0.05) {
    const tried = mix(colour, '#ffffff', share);
    if (contrast(tried, background) >= least) return tried;
  }
  return '#ffffff';
}

function rgb(colour: string): Rgb {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (found === null) throw new RangeError(`"${colour}" is not a colour of the form #1d5a6c.`);
  return [parseInt(found[1] ?? '', 16), parseInt(found[2] ?? '', 16), parseInt(found[3] ?? '', 16)];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
