import { useEffect, useMemo, useRef } from 'react';
import { layoutChart } from '../../../shared/charts/layoutChart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { svgShapes } from '../../../shared/charts/svg.ts';
import { trustedHtml } from '../../preview/trustedHtml.ts';
import { useViewport } from '../grid/useViewport.ts';
import styles from './ChartDrawing.module.css';
import { measureScreen } from './measureScreen.ts';

interface ChartDrawingProps {
  readonly spec: ChartSpec;
  /** What the chart is; its figures stand in words beside it. */
  readonly label: string;
}

/** A chart's text is 10 units high; so much larger it is drawn, in rem, to be read like the text around it. */
const unit = 0.083;

/** A chart as papers print it, laid out anew for the room that it has here, in the window's colours and letters. */
export function ChartDrawing({ spec, label }: ChartDrawingProps) {
  const place = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { width, rem } = useViewport(place, 1);
  const scale = unit * rem;
  const drawing = useMemo(() => layoutChart(spec, width / scale, measureScreen), [spec, width, scale]);
  useEffect(() => {
    if (svg.current !== null) svg.current.innerHTML = trustedHtml(svgShapes(drawing));
  }, [drawing]);
  return (
    <figure ref={place} aria-label={label} className={styles.place}>
      <svg
        ref={svg}
        aria-hidden="true"
        className={styles.chart}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width * scale}
        height={drawing.height * scale}
      />
    </figure>
  );
}
