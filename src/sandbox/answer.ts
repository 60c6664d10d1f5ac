/** The answer to send: a whole response, or something that no HTTP library would send. */
export type Answer =
  | { readonly kind: "response"; readonly response: Response }
  /** The connection is reset (RST), nothing is answered. */
  | { readonly kind: "reset" }
  /** The connection is closed cleanly (FIN), nothing is answered. */
  | { readonly kind: "fin" }
  /** The connection stays open, nothing is ever answered. */
  | { readonly kind: "hang" }
  /** Bytes that are not HTTP. */
  | { readonly kind: "garbage" }
  /** The head promises the whole body, half of it comes, then FIN. */
  | { readonly kind: "short-body"; readonly response: Response }
  /** These bytes, whatever they are, and then the end of the connection; or none, with `hang`. */
  | { readonly kind: "raw"; readonly bytes: Uint8Array; readonly ending: "fin" | "reset" | "hang" }
  /** The body drips. */
  | { readonly kind: "slow"; readonly response: Response; readonly bytesPerSecond: number };

/** Thrown by the plain Request to Response functions where a socket would have broken, as fetch throws a TypeError. */
export class SandboxTransportFault extends TypeError {
  readonly fault: Answer["kind"];

  constructor(fault: Answer["kind"]) {
    super(`the sandbox broke the connection (${fault})`);
    this.name = "SandboxTransportFault";
    this.fault = fault;
  }
}

/** Bytes for `garbage`. */
export const garbageBytes = "\u0016\u0003\u0001 this is not HTTP\r\n\r\n";

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function responseWith(response: Response, body: ReadableStream<Uint8Array>): Response {
  return new Response(body, { status: response.status, headers: response.headers });
}

async function shortBody(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent) return controller.error(new SandboxTransportFault("short-body"));
      sent = true;
      controller.enqueue(half);
    },
  });
  return responseWith(response, body);
}

/** How much to send of a slow body, and how long to wait after it: small steps, at most ten a second. */
export function slowStep(bytesPerSecond: number): { bytes: number; waitMs: number } {
  const bytes = Math.max(1, Math.floor(bytesPerSecond / 10));
  return { bytes, waitMs: (bytes / bytesPerSecond) * 1000 };
}

async function slowBody(response: Response, bytesPerSecond: number): Promise<Response> {
  const all = new Uint8Array(await response.arrayBuffer());
  const step = slowStep(bytesPerSecond);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (at >= all.length) return controller.close();
      await new Promise((resolve) => setTimeout(resolve, step.waitMs));
      controller.enqueue(all.slice(at, at + step.bytes));
      at += step.bytes;
    },
  });
  return responseWith(response, body);
}

function respond(answer: Answer): Promise<Response> | Response {
  switch (answer.kind) {
    case "response":
      return answer.response;
    case "hang":
      return new Promise(() => {});
    case "short-body":
      return shortBody(answer.response);
    case "slow":
      return slowBody(answer.response, answer.bytesPerSecond);
    default:
      throw new SandboxTransportFault(answer.kind);
  }
}

/**
 * An answer for callers without a socket. A broken connection is a thrown `SandboxTransportFault`; when the request's
 * signal aborts first, its reason is thrown, as fetch does.
 */
export function responseFromAnswer(answer: Promise<Answer>, signal: AbortSignal): Promise<Response> {
  return Promise.race([answer.then(respond), untilAborted(signal)]);
}
