import { type ClientRequest, type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import { type AnswerSize, BodyError, jsonTextFrom, readAnswerBytes } from "./answer-body.ts";
import { type CallLimits, createDeadline, type Deadline, LimitError } from "./deadline.ts";
import { type HostLine, type HostLineSettings, takeHostLine } from "./host-line.ts";
import { LineError } from "./platform-line.ts";

/** One call to a platform. */
export type PlatformCall = {
  readonly host: string;
  readonly method: string;
  /** The path, made from an operation's template. */
  readonly path: string;
  /** The header with the token. */
  readonly tokenHeader: readonly [name: string, value: string];
  readonly body: Buffer | undefined;
  readonly operationId: string | undefined;
};

/**
 * The gateway's answer about a call. `sent`: no until the first byte of the request is written, yes once the
 * platform has answered.
 */
export type Envelope = {
  readonly sent: "no" | "maybe" | "yes";
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly fault?: string;
  readonly detail?: string;
} & Partial<AnswerSize>;

export type CallSettings = HostLineSettings & {
  readonly limits: CallLimits;
  /** Fires when the gateway ends, with everything under way in it. */
  readonly closing: AbortSignal;
};

/** The connection between a check and its write. */
export type CallTies = {
  /** The line to use. It ends with the call. */
  readonly line?: HostLine | undefined;
  /** Takes over the line when the call was answered. */
  readonly keepLine?: (line: HostLine) => void;
  /** Called right before the first byte is written. */
  readonly mayGoOut?: () => boolean;
};

/** The check that a write relies on has expired. */
export const CHECK_EXPIRED: Envelope = { sent: "no", fault: "check-expired" };

/** The headers that an adapter uses. No other header is passed on. */
const TOLD_HEADERS = [
  "content-type",
  "date",
  "retry-after",
  "x-ratelimit-reset",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-request-id",
  "x-total-matching-query",
];
const LONGEST_HEADER = 200;
const HEAD_BYTE_LIMIT = 16 * 1024;

/**
 * Makes a call once, and never rejects. Redirects aren't followed. Node's own sockets are used because `sent:
 * no` must be true until the first byte is written.
 */
export async function callPlatform(
  call: PlatformCall,
  settings: CallSettings,
  caller: AbortSignal,
  { line: given, keepLine, mayGoOut }: CallTies = {},
): Promise<Envelope> {
  const deadline = createDeadline(settings.limits, caller);
  const { signal } = deadline;
  let line = given;
  let sent: "no" | "maybe" = "no";
  let told: Pick<Envelope, "status" | "headers"> = {};
  try {
    line ??= await takeHostLine(call.host, settings, signal);
    deadline.begin("connectMs");
    const socket = await line.connect(signal);
    if (mayGoOut?.() === false) return CHECK_EXPIRED;
    sent = "maybe";
    const answer = await exchange(call, socket, deadline, keepLine ? "keep-alive" : "close");
    told = toldOf(answer);
    if (isRedirect(answer)) return { sent: "yes", ...told, fault: "redirect" };
    const bytes = await readAnswerBytes(answer, () => deadline.begin("idleMs"));
    const body = jsonTextFrom(bytes, answer.headers["content-type"]);
    if (keepLine) {
      line.rest();
      keepLine(line);
      line = undefined;
    }
    return { sent: "yes", ...told, body };
  } catch (error) {
    const thrown = signal.aborted ? signal.reason : error;
    return { sent: thrown instanceof BodyError ? "yes" : sent, ...told, ...faultOf(thrown) };
  } finally {
    line?.end();
    deadline.end();
  }
}

function exchange(
  call: PlatformCall,
  socket: Socket,
  deadline: Deadline,
  connection: "keep-alive" | "close",
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    deadline.begin("firstByteMs");
    const outgoing: ClientRequest = request({
      createConnection: () => socket,
      method: call.method,
      path: call.path,
      headers: headersOf(call, connection),
      setHost: false,
      maxHeaderSize: HEAD_BYTE_LIMIT,
    });
    const giveUp = () => {
      socket.destroy();
      reject(deadline.signal.reason);
    };
    deadline.signal.addEventListener("abort", giveUp, { once: true });
    outgoing.once("response", (answer) => {
      deadline.begin("idleMs");
      resolve(answer);
    });
    outgoing.on("error", reject);
    outgoing.once("close", () => reject(new Error("closed without an answer")));
    outgoing.end(call.body);
  });
}

/** Builds the headers from nothing; none of the page's own headers are among them. */
function headersOf(
  { host, tokenHeader, body, operationId }: PlatformCall,
  connection: string,
): Record<string, string> {
  return {
    host,
    accept: "application/json",
    "accept-encoding": "gzip",
    connection,
    "user-agent": "redescribe",
    [tokenHeader[0]]: tokenHeader[1],
    ...(operationId !== undefined && { "x-redescribe-operation": operationId }),
    ...(body && { "content-type": "application/json", "content-length": String(body.byteLength) }),
  };
}

function toldOf({ statusCode, headers }: IncomingMessage): Pick<Envelope, "status" | "headers"> {
  const told = TOLD_HEADERS.flatMap((name) => {
    const text = headers[name];
    return typeof text === "string" && /^[\x20-\x7e]*$/.test(text) && text.length <= LONGEST_HEADER
      ? [[name, text] as const]
      : [];
  });
  return { status: statusCode ?? 0, headers: Object.fromEntries(told) };
}

function isRedirect({ statusCode = 0, headers }: IncomingMessage): boolean {
  return statusCode >= 301 && statusCode <= 308 && headers.location !== undefined;
}

function faultOf(error: unknown): Pick<Envelope, "fault" | "detail" | keyof AnswerSize> {
  if (error instanceof LimitError) {
    return { fault: error.limit === "connectMs" ? "connect-timeout" : "time-limit", detail: error.message };
  }
  if (error instanceof LineError || error instanceof BodyError) {
    return { fault: error.fault, detail: error.message, ...(error instanceof BodyError && error.size) };
  }
  return { fault: "connection" };
}
