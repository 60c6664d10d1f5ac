/** The bytes of an answer for a bare socket. */
export type RawAnswer = {
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The declared length: by default that of the body, another number, or none. */
  readonly length?: number | "none";
  readonly ending?: "fin" | "reset" | "hang";
};

/** The sandbox's fault that sends this answer, before or after the commit. */
export function rawFault(when: "before" | "after", answer: RawAnswer): string {
  const { status = "200 OK", headers = {}, body = "", length, ending = "fin" } = answer;
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  // Without `connection: close` the next call would use the connection that ends here, and consume the fault.
  const always = { "content-type": "application/json", connection: "close" };
  const lines = Object.entries({ ...always, ...headers });
  if (length !== "none") lines.push(["content-length", String(length ?? bytes.byteLength)]);
  const head = `HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  const whole = Buffer.concat([Buffer.from(head, "latin1"), bytes]);
  return `raw-${when}-commit:${ending}:${whole.toString("base64")}`;
}

/** An incomplete chunked body of one piece. */
export function cutOffChunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}
