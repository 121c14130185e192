import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Full path of a program on the PATH, or undefined. Looks at files only, because starting programs to ask costs more than all else. */
export function findProgram(name: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, file))
    .find(isExecutable);
}

/**
 * A Chromium, Chrome or Edge for end-to-end tests and benchmarks; `TABLED_BROWSER` names another one.
 * Returns undefined where there is none, or where `TABLED_BROWSER` names a file that cannot be run.
 */
export function findBrowser(): string | undefined {
  const named = process.env['TABLED_BROWSER'];
  if (named !== undefined) return isExecutable(named) ? named : undefined;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  for (const name of names) {
    const found = findProgram(name);
    if (found !== undefined) return found;
  }
  return installedBrowsers().find(isExecutable);
}

/** What it takes to run veraPDF: a Java that can launch a source file, and the XML binding that Java 11 dropped. */
export interface JavaForVeraPdf {
  readonly java: string;
  /** The JAXB 2 runtime's jars. */
  readonly jaxb: readonly string[];
}

/**
 * Finds Java and Debian's JAXB jars (package libjaxb-java), or undefined. Debian's headless runtime carries the compiler
 * module, so that no JDK is needed; where a runtime says in its `release` file that it lacks it, it does not count as found.
 */
export function findJava(): JavaForVeraPdf | undefined {
  const java = findProgram('java');
  const jaxb = ['jaxb-runtime', 'jaxb-core', 'istack-commons-runtime', 'txw2', 'stax-ex', 'FastInfoset'].map(
    (name) => `/usr/share/java/${name}.jar`,
  );
  if (java === undefined || !jaxb.every((jar) => existsSync(jar))) return undefined;
  const release = join(dirname(dirname(realpathSync(java))), 'release');
  if (existsSync(release) && !readFileSync(release, 'utf8').includes('jdk.compiler')) return undefined;
  return { java, jaxb };
}

/** Debian itself; Ubuntu, say, has apt-get too, but its chromium package is an empty pointer to a snap. */
export function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installedBrowsers(): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name] ?? '',
  );
  return [
    ...folders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
