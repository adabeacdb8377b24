import type { Net } from "./net";

/** One open page of a test browser. Everything a person does is done by real input; `evaluate` only looks. */
export interface Tab {
  /** Opens an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Runs a function body in the page (`args` are its parameters) and gives what it returns, as JSON. */
  evaluate<T>(body: string, args?: Record<string, unknown>): Promise<T>;
  /** Clicks the first match with the mouse, once it is there. */
  click(css: string): Promise<void>;
  /** Sets the keyboard on the first match and types. */
  type(css: string, text: string): Promise<void>;
  /** Chooses a file of this machine in a file field. */
  choose(css: string, file: string): Promise<void>;
  /** Picks the entry with this value in a list. */
  pick(css: string, value: string): Promise<void>;
  /** Presses a key or a chord: `Tab`, `Enter`, `Escape`, `Control+v`, `Shift+Tab`, or one character. */
  press(chord: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  focus(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the shipped build in it, the same for both makes. */
export interface Driver {
  readonly name: "chromium" | "firefox";
  readonly net: Net;
  /** Hosts that the browser itself asks for, with or without us. */
  readonly ownServices: readonly string[];
  /** Address of one of our own pages. */
  page(path: string): string;
  open(url: string): Promise<Tab>;
  /** Answers the browser's own question about this host with yes, as a person would; the click that asks stays real. */
  willAllow(pattern: string): Promise<void>;
  /** Takes the permission back in the browser's own settings. */
  withdraw(pattern: string): Promise<void>;
  /** Ends the background at once, as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Puts the extension in again as an update does: same data, new background, open tabs stay. */
  update(): Promise<void>;
  /** Every uncaught error and warning of ours so far, in any part of the extension. */
  errors(): Promise<string[]>;
  theme(scheme: "light" | "dark"): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** Settles when the browser has ended, whoever ended it. */
  readonly closed: Promise<unknown>;
  close(): Promise<void>;
}

export interface DriverOptions {
  net: Net;
  /** The real network instead of the little world, and the browser's own questions left to the person. */
  live?: boolean | undefined;
  /** Folder of the build, default `dist/chrome` or `dist/firefox`. */
  build?: string;
  headless?: boolean;
}
