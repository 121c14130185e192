import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where Node keeps what it has compiled, for tests that start the app, the command line or another program of this project
 * again and again: reading hundreds of files of TypeScript anew is more than half of each start.
 */
export const compileCache = join(tmpdir(), 'tabled-compile-cache');
