import { barChart } from './barChart.ts';
import { controlChart } from './controlChart.ts';
import { handDrawing } from './handDrawing.ts';
import { heatMap } from './heatMap.ts';
import { lineChart } from './lineChart.ts';
import type { Drawing, MeasureText } from './primitives.ts';
import type { ChartSpec } from './spec.ts';
import { timeline } from './timeline.ts';

/**
 * Lays a chart out for a width in points; the height follows from the content. Text is 10 points: for an edition with
 * larger type lay out for `width / factor` and draw scaled by the factor. Same spec, width and measure give the same
 * drawing, to the byte. Widths under 200 points are laid out as 200 and must be scaled by the caller.
 */
export function layoutChart(spec: ChartSpec, width: number, measure: MeasureText): Drawing {
  const room = Math.max(200, width);
  switch (spec.kind) {
    case 'line':
      return lineChart(spec, room, measure);
    case 'control':
      return controlChart(spec, room, measure);
    case 'bars':
      return barChart(spec, room, measure);
    case 'heatMap':
      return heatMap(spec, room, measure);
    case 'timeline':
      return timeline(spec, room, measure);
    case 'drawing':
      return handDrawing(spec, room);
  }
}
