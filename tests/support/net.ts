import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { type Certificate, makeCertificate } from "./certificate";

/** One request that any part of the browser made. */
export interface Asked {
  method: string;
  url: string;
  /** What the browser says the request is for (`document`, `image`, `empty` = fetch, …), when it says so. */
  dest: string;
  /** The `Origin` header, empty when there is none. */
  origin: string;
}

/** What a page of the little world answers; null: there is nothing there (404). */
export type Answer = (url: URL) => { body: string; type?: string; headers?: Record<string, string> } | null;

/**
 * The only network a test browser has: a local proxy that answers under the sites' real addresses, reaches nothing
 * outside, and writes down every request of the whole browser (pages, workers, extension and the browser's own services).
 */
export interface Net {
  port: number;
  certificate: Certificate;
  asked: Asked[];
  answer: Answer;
  close(): Promise<void>;
}

export async function openNet(hosts: string[], answer: Answer): Promise<Net> {
  const certificate = makeCertificate(hosts);
  const sockets = new Set<Socket>();
  const net = { port: 0, certificate, asked: [] as Asked[], answer } as Net;

  const handle = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", `${scheme}://${request.headers.host ?? "unknown.invalid"}`);
    net.asked.push({
      method: request.method ?? "",
      url: url.href,
      dest: String(request.headers["sec-fetch-dest"] ?? ""),
      origin: request.headers.origin ?? "",
    });
    request.resume();
    const found = net.answer(url);
    response.writeHead(found ? 200 : 404, { "content-type": found?.type ?? "text/html; charset=utf-8", ...found?.headers });
    response.end(found?.body ?? "");
  };

  const inside = createTlsServer({ key: certificate.key, cert: certificate.cert }, handle("https"));
  const outside = createServer(handle("http"));
  outside.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  outside.on("connect", (request: IncomingMessage, socket: Socket) => {
    const host = String(request.url).replace(/:443$/, "");
    if (!hosts.includes(host)) {
      // Nobody outside the little world is reached; the attempt itself is what a test wants to see.
      net.asked.push({ method: "CONNECT", url: `https://${host}/`, dest: "", origin: "" });
      socket.end("HTTP/1.1 502 Outside\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    inside.emit("connection", socket);
  });
  inside.on("tlsClientError", () => {});

  await new Promise<void>((done) => outside.listen(0, "127.0.0.1", done));
  net.port = (outside.address() as AddressInfo).port;
  net.close = () =>
    new Promise((done) => {
      for (const socket of sockets) socket.destroy();
      inside.close();
      outside.close(() => done());
    });
  return net;
}
