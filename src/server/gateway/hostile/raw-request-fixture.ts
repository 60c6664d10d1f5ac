import { connect, type Socket } from "node:net";

/** The answer to bytes on a bare socket. */
export type RawAnswer = {
  /** 0: the connection was closed without an answer. */
  readonly status: number;
  readonly text: string;
  readonly head: string;
  readonly body: string;
};

/** A request as text, before its headers are put in order by anything. A header of `undefined` is left out. */
export type RawRequest = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
};

const LONGEST_WAIT_MS = 10_000;

/** Writes bytes to a port and reads one answer, or the end. */
export function exchangeRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(readAnswer(Buffer.concat(pieces).toString("utf8")));
    };
    const timer = setTimeout(end, LONGEST_WAIT_MS);
    socket.on("data", (piece: Buffer) => {
      pieces.push(piece);
      if (isWhole(Buffer.concat(pieces).toString("latin1"))) end();
    });
    socket.on("error", () => {});
    socket.once("close", end);
  });
}

/** A connection that nothing is sent on. */
export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.on("error", () => resolve(socket));
  });
}

function isWhole(text: string): boolean {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return length !== undefined && rest.length > 0 && rest.join("\r\n\r\n").length >= Number(length);
}

function readAnswer(text: string): RawAnswer {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  return {
    text,
    head,
    body: rest.join("\r\n\r\n"),
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
  };
}
