import { EventEmitter } from 'node:events';
import type { Point, Rectangle } from 'electron';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = {
  id: 1,
  bounds: area,
  workArea: area,
  size: area,
  workAreaSize: area,
  scaleFactor: 1,
  rotation: 0,
};

/** One display, the size that Chromium is told too. */
export class Screen extends EventEmitter {
  getPrimaryDisplay(): typeof display {
    return display;
  }
  getAllDisplays(): (typeof display)[] {
    return [display];
  }
  getDisplayMatching(_rectangle: Rectangle): typeof display {
    return display;
  }
  getDisplayNearestPoint(_point: Point): typeof display {
    return display;
  }
}

export const screen = new Screen();
