/** The process of a task: `node runTask.ts NAME FOLDER SIZE`; sends its outcome and its peak memory to the parent. */
import { tasks } from './index.ts';

const [name, folder = '', size = ''] = process.argv.slice(2);
const task = tasks.find((each) => each.name === name);
if (task === undefined) throw new Error(`There is no task ${name}`);
const outcome = await task.run(folder, Number(size));
process.send?.({ ...outcome, peakBytes: process.resourceUsage().maxRSS * 1024 });
