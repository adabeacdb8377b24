/** The small part of papaparse that we use, without the types of browser and Node that its own description brings. */
declare module "papaparse" {
  interface Results {
    data: string[][];
    meta: { delimiter: string; aborted: boolean; cursor: number };
  }
  interface Handle {
    pause(): void;
    resume(): void;
    abort(): void;
  }
  interface Config {
    delimiter?: string;
    delimitersToGuess?: string[];
    preview?: number;
    skipEmptyLines?: boolean | "greedy";
    chunkSize?: number;
    chunk?(results: Results, handle: Handle): void;
    complete?(): void;
    error?(error: unknown): void;
  }
  const Papa: { parse(text: string, config: Config): Results };
  export default Papa;
}
