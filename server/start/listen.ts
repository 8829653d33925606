import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The server cannot listen where it should: says where, why and what to do. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

const causes: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) =>
    `Port ${port} is taken, perhaps by another Ibid. Stop that one, or choose another port, such as PORT=${port + 1}.`,
  EACCES: (_host, port) =>
    `Port ${port} may not be used without more rights. Choose one above 1023, such as PORT=3000.`,
  EADDRNOTAVAIL: (host) => `${host} is not an address of this machine. Set HOST to one that is, such as 127.0.0.1.`,
  ENOTFOUND: (host) => `${host} is not a name of this machine. Set HOST to an address, such as 127.0.0.1.`,
};

/** @throws ListenError */
export function listen(app: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(app);
  return new Promise((ready, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const say = causes[error.code ?? ""];
      failed(new ListenError(say ? say(host, port) : error.message, { cause: error }));
    });
    server.listen(port, host, () => ready(server));
  });
}

const near = new Set(["127.0.0.1", "::1", "0.0.0.0", "::", "localhost"]);

/** Where to look: a name that a browser on this machine understands. */
export function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = near.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
