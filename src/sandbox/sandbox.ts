import { setTimeout as delay } from "node:timers/promises";
import { alterationOf } from "./alteration.ts";
import { type Answer, responseFromAnswer } from "./answer.ts";
import type { Call, Platform } from "./call.ts";
import { createCallCounts } from "./call-counts.ts";
import { answerControl, isControlPath } from "./control.ts";
import { corsHeaders, isPreflight } from "./cors.ts";
import { openDatabase } from "./database.ts";
import { entryFaultOf } from "./entry-fault.ts";
import { createFaultQueue } from "./fault-queue.ts";
import { operationOf } from "./operations.ts";
import { answerCall, tooManyRequests, withPlatformHeaders } from "./platform-answer.ts";
import { createRateLimiter } from "./rate-limit.ts";
import { seedImage } from "./seeds/seed.ts";
import { defaultSettings } from "./settings.ts";
import type { SandboxState } from "./state.ts";
import { strike } from "./strike.ts";

/** The platform's root as the caller reached it, without a slash at the end; the sandbox's own origin when absent. */
export type ReachedAt = { readonly baseUrl: string };

/** One platform as a plain function. The path of the request's URL starts at the platform's root. */
export type PlatformFunction = (request: Request, reachedAt?: ReachedAt) => Promise<Response>;

/** Both stand-ins over one database with one history. */
export type Sandbox = {
  readonly dnanexus: PlatformFunction;
  readonly sevenbridges: PlatformFunction;
  /** Like the two functions, for a socket layer that can also break connections. */
  readonly answer: (platform: Platform, request: Request, reachedAt?: ReachedAt) => Promise<Answer>;
  /** The new place of a damaged database file, which was moved when it was opened, else null. */
  readonly movedAside: string | null;
  close(): void;
};

/** Does work after a delay; what it gives back calls that off. */
export type Schedule = (delayMs: number, work: () => void) => () => void;

/**
 * The options of `createSandbox`: a database file (absent: memory), a clock in ms since the epoch, and the wait of late
 * commits. A test without real waits hands in both.
 */
export type SandboxOptions = {
  readonly file?: string;
  readonly clock?: () => number;
  readonly schedule?: Schedule;
};

const realSchedule: Schedule = (delayMs, work) => {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
};

async function readCall(
  state: SandboxState,
  platform: Platform,
  request: Request,
  reachedAt: ReachedAt | undefined,
): Promise<Call> {
  const url = new URL(request.url);
  const path = url.pathname;
  const body = new Uint8Array(await request.arrayBuffer());
  const now = state.clock();
  const token = request.headers.get("x-sbg-auth-token") ?? request.headers.get("authorization") ?? "";
  return {
    database: state.database,
    settings: state.settings,
    now,
    method: request.method,
    path,
    query: url.searchParams,
    headers: request.headers,
    body,
    baseUrl: reachedAt?.baseUrl ?? url.origin,
    operation: operationOf(platform, request.method, path),
    rate: state.rateLimiter.count(platform, token, now, state.settings),
    alteration: null,
    entryFault: null,
  };
}

async function answerPlatform(state: SandboxState, platform: Platform, call: Call): Promise<Answer> {
  if (call.rate.isExceeded) return { kind: "response", response: tooManyRequests(platform, call) };
  state.callCounts.add(platform, call.operation);
  const handle = (handled: Call): Response => answerCall(platform, handled);
  const fault = state.faults.take(call.operation);
  if (fault === null) return { kind: "response", response: handle(call) };
  return strike(fault, {
    platform,
    call: { ...call, alteration: alterationOf(fault), entryFault: entryFaultOf(fault) },
    handle,
    later: state.later,
  });
}

function withHeaders(answer: Answer, change: (response: Response) => Response): Answer {
  return "response" in answer ? { ...answer, response: change(answer.response) } : answer;
}

async function answerRequest(
  state: SandboxState,
  platform: Platform,
  request: Request,
  reachedAt: ReachedAt | undefined,
): Promise<Answer> {
  const { pathname } = new URL(request.url);
  if (isControlPath(pathname))
    return { kind: "response", response: await answerControl(state, platform, request) };
  const cors = corsHeaders(platform, state.settings, request.headers);
  if (isPreflight(request.method, request.headers)) {
    return { kind: "response", response: new Response(null, { status: 204, headers: cors }) };
  }
  // The wait goes on when the caller gives up: a real platform would do the work all the same.
  if (state.settings.latencyMs > 0) await delay(state.settings.latencyMs);
  const call = await readCall(state, platform, request, reachedAt);
  const answer = await answerPlatform(state, platform, call);
  return withHeaders(answer, (response) => {
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return withPlatformHeaders(platform, call, response);
  });
}

/** Opens the sandbox. A new database is seeded; one that was used before goes on where it stopped. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const database = openDatabase(options.file, seedImage());
  const schedule = options.schedule ?? realSchedule;
  const scheduled = new Set<() => void>();
  let isClosed = false;
  const state: SandboxState = {
    database,
    clock: options.clock ?? Date.now,
    settings: defaultSettings,
    faults: createFaultQueue(),
    rateLimiter: createRateLimiter(),
    callCounts: createCallCounts(),
    later: (delayMs, work) => {
      const callOff = schedule(delayMs, () => {
        scheduled.delete(callOff);
        work();
      });
      scheduled.add(callOff);
    },
    forgetLater: () => {
      for (const callOff of scheduled) callOff();
      scheduled.clear();
    },
  };
  const answer: Sandbox["answer"] = (platform, request, reachedAt) =>
    answerRequest(state, platform, request, reachedAt);
  const platformFunction = (platform: Platform): PlatformFunction => {
    return (request, reachedAt) => responseFromAnswer(answer(platform, request, reachedAt), request.signal);
  };
  return {
    dnanexus: platformFunction("dnanexus"),
    sevenbridges: platformFunction("sevenbridges"),
    answer,
    movedAside: database.movedAside,
    close: () => {
      if (isClosed) return;
      isClosed = true;
      state.forgetLater();
      database.close();
    },
  };
}
