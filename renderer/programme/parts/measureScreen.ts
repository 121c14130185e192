import type { MeasureText } from '../../../shared/charts/primitives.ts';

const canvas = document.createElement('canvas').getContext('2d');

/** Width of a text as this screen sets it, in the window's own typeface. */
export const measureScreen: MeasureText = (text, size, strong) => {
  if (canvas === null) return text.length * size * 0.6;
  canvas.font = `${strong ? 700 : 400} ${size}px 'Atkinson Hyperlegible Next', system-ui, sans-serif`;
  return canvas.measureText(text).width;
};
