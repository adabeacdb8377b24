import { connect, type Socket } from "node:net";

/** WebDriver's code points for keys that are no characters. */
export const KEYS: Record<string, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  Space: " ",
  Backspace: "\uE003",
  Home: "\uE011",
  End: "\uE010",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Control: "\uE009",
  Shift: "\uE008",
  Alt: "\uE00A",
};

type Packet = [type: 1, id: number, error: { error: string; message: string } | null, value: unknown];
type Waiting = { done(value: unknown): void; fail(error: Error): void };

/** Firefox's own remote control, spoken directly: length-prefixed JSON on a local socket, `[0, id, command, params]` and back. */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private buffer = Buffer.alloc(0);
  private lastId = 0;

  private constructor(private readonly socket: Socket) {
    socket.on("data", (chunk) => this.take(chunk));
    socket.on("error", (error) => this.drop(error));
    socket.on("close", () => this.drop(new Error("Firefox closed the connection")));
  }

  /** Connects and waits for the greeting. */
  static async open(port: number): Promise<Marionette> {
    const socket = connect({ host: "127.0.0.1", port });
    const client = new Marionette(socket);
    await new Promise<void>((done, fail) => client.waiting.set(-1, { done: () => done(), fail }));
    return client;
  }

  /** Sends one command and gives its value. An error of the browser is thrown with its name and message. */
  send<T = unknown>(command: string, params: object = {}): Promise<T> {
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, command, params]);
    return new Promise<T>((done, fail) => {
      this.waiting.set(id, { done: (value) => done(value as T), fail });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(":");
      const length = Number(this.buffer.subarray(0, colon));
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const packet: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString("utf8"));
      this.buffer = this.buffer.subarray(colon + 1 + length);
      this.settle(packet);
    }
  }

  private settle(packet: unknown): void {
    // The greeting is the only packet that is no answer; it settles the promise of `open`.
    const [, id, error, value] = (Array.isArray(packet) ? packet : [1, -1, null, packet]) as Packet;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.fail(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(isWrapped(value) ? value.value : value);
  }

  private drop(error: Error): void {
    for (const waiting of this.waiting.values()) waiting.fail(error);
    this.waiting.clear();
  }
}

/** Most answers come as `{value: …}`. */
function isWrapped(value: unknown): value is { value: unknown } {
  return typeof value === "object" && value !== null && Object.keys(value).join() === "value";
}
