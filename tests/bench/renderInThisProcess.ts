import { dirname } from 'node:path';
import { engines } from './engines/index.ts';

/** The process of an engine that is a Node library: `node renderInThisProcess.ts NAME INPUT OUTPUT`; prints its peak memory in KiB. */
const [name, input = '', output = ''] = process.argv.slice(2);
const engine = engines.find((candidate) => candidate.name === name);
if (engine?.run.kind !== 'node') throw new Error(`There is no engine ${name} that runs in Node`);
await engine.run.render({ folder: dirname(output), input, output });
console.log(process.resourceUsage().maxRSS);
