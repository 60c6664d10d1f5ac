import { z } from "zod";
import { CallError, type Platform } from "./call.ts";
import { readHistory } from "./history.ts";
import { type JsonOut, writeJson } from "./json-text.ts";
import { outsideWrite } from "./outside-write.ts";
import { parseJsonBody } from "./request-body.ts";
import { seedImage } from "./seeds/seed.ts";
import { changeSettings, defaultSettings } from "./settings.ts";
import type { SandboxState } from "./state.ts";

const prefix = /^(?:\/v2)?\/_sandbox(?=\/|$)/;

/** Whether a path is the sandbox's own, not the platform's. It answers with and without `/v2` before it. */
export function isControlPath(path: string): boolean {
  return prefix.test(path);
}

function badRequest(message: string): CallError {
  return new CallError(400, "BadControlCall", message);
}

async function readBody(request: Request): Promise<{ value: unknown; text: string }> {
  const body = parseJsonBody(new Uint8Array(await request.arrayBuffer()));
  if (body === null) throw badRequest("the body has to be well-formed JSON in UTF-8");
  return body;
}

function reset(state: SandboxState): JsonOut {
  state.forgetLater();
  state.settings = defaultSettings;
  state.faults.clear();
  state.rateLimiter.clear();
  state.callCounts.clear();
  state.database.restore(seedImage());
  return { ok: true };
}

function history(state: SandboxState, request: Request): JsonOut {
  const query = new URL(request.url).searchParams;
  const platform = z.enum(["dnanexus", "sevenbridges"]).nullable().safeParse(query.get("platform"));
  if (!platform.success) throw badRequest('platform has to be "dnanexus" or "sevenbridges"');
  const since = query.get("since") ?? "0";
  if (!/^\d{1,15}$/.test(since)) throw badRequest("since has to be a commit's seq");
  return readHistory(state.database, platform.data, Number(since));
}

async function settings(state: SandboxState, request: Request): Promise<JsonOut> {
  const changed = changeSettings(state.settings, (await readBody(request)).value);
  if ("problem" in changed) throw badRequest(changed.problem);
  if (changed.rateLimit !== state.settings.rateLimit) state.rateLimiter.clear();
  state.settings = changed;
  return state.settings;
}

async function faults(state: SandboxState, request: Request): Promise<JsonOut> {
  const problem = state.faults.plan((await readBody(request)).value);
  if (problem !== null) throw badRequest(problem);
  return state.faults.list();
}

async function answer(state: SandboxState, platform: Platform, request: Request): Promise<JsonOut> {
  const name = new URL(request.url).pathname.replace(prefix, "");
  switch (`${request.method} ${name}`) {
    case "POST /reset":
      return reset(state);
    case "GET /history":
      return history(state, request);
    case "GET /calls":
      return state.callCounts.list();
    case "POST /write":
      return outsideWrite(state, platform, request, await readBody(request));
    case "GET /settings":
      return state.settings;
    case "POST /settings":
      return settings(state, request);
    case "GET /faults":
      return state.faults.list();
    case "POST /faults":
      return faults(state, request);
    case "POST /faults/clear":
      state.faults.clear();
      return state.faults.list();
    default:
      throw new CallError(
        404,
        "NoSuchControlCall",
        `there is no control call ${request.method} /_sandbox${name}`,
      );
  }
}

/** Answers a control call. It needs no token; errors are `{"error":{"type","message"}}` on both platforms. */
export async function answerControl(
  state: SandboxState,
  platform: Platform,
  request: Request,
): Promise<Response> {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  try {
    return new Response(writeJson(await answer(state, platform, request)), { headers });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const body = JSON.stringify({ error: { type: error.code, message: error.message } });
    return new Response(body, { status: error.status, headers });
  }
}
