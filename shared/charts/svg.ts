import type { Drawing, Paint, Shape } from './primitives.ts';

/**
 * SVG elements of a drawing, without the `svg` element: who embeds it says what it is called. Paints become
 * classes (`f-ink` fills, `s-ink` strokes) for the style sheet around it to colour in light, dark and print; a style
 * attribute would be refused by the app's content security policy. Deterministic.
 */
export function svgShapes(drawing: Drawing): string {
  return drawing.shapes.map(element).join('');
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
        class: `f-${shape.paint}`,
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
  const paints = `${fill === undefined ? 'f-none' : `f-${fill}`}${stroke === undefined ? '' : ` s-${stroke}`}`;
  const rest = { 'stroke-width': width, 'stroke-dasharray': dash?.join(' '), class: paints };
  return `<${name}${attributesOf({ ...geometry, ...rest })}/>`;
}

function attributesOf(attributes: Record<string, Value>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
}

const escapeText = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
