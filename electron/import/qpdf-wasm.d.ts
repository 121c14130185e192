/** The part of Emscripten's module that Tabled uses; the package's own types leave out its options and files in memory. */
declare module '@neslinesli93/qpdf-wasm' {
  interface Qpdf {
    callMain(args: readonly string[]): number;
    readonly FS: {
      writeFile(path: string, data: Uint8Array): void;
      readFile(path: string): Uint8Array;
    };
  }
  export default function createQpdf(options: {
    readonly locateFile: () => string;
    readonly noInitialRun: boolean;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }): Promise<Qpdf>;
}
