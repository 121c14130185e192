import { EventEmitter } from 'node:events';

/** Preloaded into a utility process: `process.parentPort`, on top of Node's channel to the parent. */
class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(structuredClone(message));
  }
}

const port = new ParentPort();
Object.defineProperty(process, 'parentPort', { value: port });
Object.defineProperty(process, 'type', { value: 'utility' });
process.on('message', (data) => port.emit('message', { data, ports: [] }));
// Whatever ends the parent, no process of it stays behind.
process.on('disconnect', () => process.exit(0));
