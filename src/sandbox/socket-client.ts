import { connect } from "node:net";

/** An answer as it came over the socket. */
export type RawReply = {
  readonly status: number;
  /** The head with its status line, as text. */
  readonly head: string;
  readonly body: string;
};

/** For tests: sends one request over a bare socket, so that no HTTP library adds or mends a header, and reads to the end. */
export function sendRaw(url: string, lines: readonly string[], body = ""): Promise<RawReply> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), "127.0.0.1", () => {
      const all = [
        ...lines,
        "Connection: close",
        ...(body ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
      ];
      socket.write(`${all.join("\r\n")}\r\n\r\n${body}`);
    });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.once("error", reject);
    socket.once("close", () => {
      const text = Buffer.concat(chunks).toString("latin1");
      // A browser skips up to four bytes before a status line.
      const end = text.indexOf("\r\n\r\n", 4);
      const head = end < 0 ? text : text.slice(0, end);
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
        head,
        body: text.slice(head.length + 4),
      });
    });
  });
}
