import type { Drawing, Shape } from './primitives.ts';

/** A drawing that is larger by a factor in all it has, lettering and thickness of lines too. */
export function scaleDrawing({ width, height, shapes }: Drawing, factor: number): Drawing {
  return {
    width: width * factor,
    height: height * factor,
    shapes: shapes.map((shape) => scaled(shape, factor)),
  };
}

function scaled(shape: Shape, factor: number): Shape {
  const dash =
    'dash' in shape && shape.dash !== undefined ? { dash: shape.dash.map((step) => step * factor) } : {};
  const stroke =
    'strokeWidth' in shape && shape.strokeWidth !== undefined
      ? { strokeWidth: shape.strokeWidth * factor }
      : {};
  switch (shape.kind) {
    case 'path':
      return {
        ...shape,
        ...dash,
        d: shape.d.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => String(Number(number) * factor)),
        ...(shape.width === undefined ? {} : { width: shape.width * factor }),
      };
    case 'line': {
      const { x1, y1, x2, y2, width } = shape;
      return {
        ...shape,
        ...dash,
        x1: x1 * factor,
        y1: y1 * factor,
        x2: x2 * factor,
        y2: y2 * factor,
        width: width * factor,
      };
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      return {
        ...shape,
        ...stroke,
        x: x * factor,
        y: y * factor,
        width: width * factor,
        height: height * factor,
      };
    }
    case 'circle':
      return { ...shape, ...stroke, x: shape.x * factor, y: shape.y * factor, r: shape.r * factor };
    case 'text':
      return { ...shape, x: shape.x * factor, y: shape.y * factor, size: shape.size * factor };
  }
}
