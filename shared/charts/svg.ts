import type { Drawing, Paint, Shape } from './primitives.ts';

/**
 * SVG elements of a drawing, without the `svg` element: who embeds it says what it is called. Paints become
 * `var(--chart-…)`, to be set by the style sheet around it for light, dark and print. Deterministic.
 */
export function svgShapes(drawing: Drawing): string {
  return drawing.shapes.map(element).join('');
}

/** "amberRed" is `--chart-amber-red`. */
export function paintVariable(paint: Paint): string {
  return `--chart-${paint.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

type Value = string | number | undefined;

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return tag('path', { d: shape.d }, shape.fill, shape.stroke, shape.width, shape.dash);
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return tag('line', { x1, y1, x2, y2 }, undefined, shape.stroke, shape.width, shape.dash);
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      return tag('rect', { x, y, width, height }, shape.fill, shape.stroke, shape.strokeWidth, undefined);
    }
    case 'circle':
      return tag(
        'circle',
        { cx: shape.x, cy: shape.y, r: shape.r },
        shape.fill,
        shape.stroke,
        shape.strokeWidth,
        undefined,
      );
    case 'text': {
      const attributes = {
        x: shape.x,
        y: shape.y,
        'font-size': shape.size,
        'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
        'font-weight': shape.strong === true ? 700 : undefined,
        style: `fill:var(${paintVariable(shape.paint)})`,
      };
      return `<text${attributesOf(attributes)}>${escapeText(shape.text)}</text>`;
    }
  }
}

function tag(
  name: string,
  geometry: Record<string, Value>,
  fill: Paint | undefined,
  stroke: Paint | undefined,
  width: number | undefined,
  dash: readonly number[] | undefined,
): string {
  const paints = [
    `fill:${fill === undefined ? 'none' : `var(${paintVariable(fill)})`}`,
    ...(stroke === undefined ? [] : [`stroke:var(${paintVariable(stroke)})`]),
  ].join(';');
  const rest = { 'stroke-width': width, 'stroke-dasharray': dash?.join(' '), style: paints };
  return `<${name}${attributesOf({ ...geometry, ...rest })}/>`;
}

function attributesOf(attributes: Record<string, Value>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
}

const escapeText = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
