/** The bytes of an answer, to be sent on a bare socket. */
export type RawAnswer = {
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The length that the head promises: the body's own, another one, or none at all. */
  readonly length?: number | "none";
  readonly ending?: "fin" | "reset" | "hang";
};

/** The sandbox's fault that answers so, before or after the commit. */
export function rawFault(when: "before" | "after", answer: RawAnswer): string {
  const { status = "200 OK", headers = {}, body = "", length, ending = "fin" } = answer;
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  // Unless it says so, the next call would go out on the connection that ends here, and use up the fault for nothing.
  const always = { "content-type": "application/json", connection: "close" };
  const lines = Object.entries({ ...always, ...headers });
  if (length !== "none") lines.push(["content-length", String(length ?? bytes.byteLength)]);
  const head = `HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  const whole = Buffer.concat([Buffer.from(head, "latin1"), bytes]);
  return `raw-${when}-commit:${ending}:${whole.toString("base64")}`;
}

/** One piece of a chunked body, which nothing follows. */
export function cutOffChunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}
