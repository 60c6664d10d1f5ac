import type { Answer } from "./answer.ts";
import type { Platform } from "./call.ts";
import { rearrangedAnswer } from "./entry-order.ts";
import type { Fault } from "./fault.ts";
import { errorResponse } from "./platform-answer.ts";
import { resetValue } from "./rate-limit.ts";
import { rateLimitMessage } from "./sevenbridges/errors.ts";
import type { Strike } from "./strike-parts.ts";
import { otherObjectAnswer } from "./wrong-object.ts";

const htmlPage = "<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>";

function respond(response: Response): Answer {
  return { kind: "response", response };
}

function ok(body: string, contentType: string): Answer {
  return respond(new Response(body, { headers: { "content-type": contentType } }));
}

async function truncated(response: Response): Promise<Answer> {
  const body = await response.text();
  const headers = { "content-type": "application/json" };
  return respond(
    new Response(body.slice(0, Math.floor(body.length / 2)), { status: response.status, headers }),
  );
}

/** The same JSON, with blanks behind it up to a size. */
async function padded(response: Response, byteCount: number): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const more = Buffer.alloc(Math.max(0, byteCount - bytes.length), " ");
  const { status, headers } = response;
  return respond(new Response(new Uint8Array(Buffer.concat([bytes, more])), { status, headers }));
}

function waitAnswer(platform: Platform, argument: string): Answer {
  const [status, message] = platform === "dnanexus" ? [503, "Come back later."] : [429, rateLimitMessage];
  return respond(errorResponse(platform, status, message, { "retry-after": argument }));
}

function limitAnswer({ platform, call }: Strike, unit: "seconds" | "milliseconds"): Answer {
  const headers = {
    "x-ratelimit-limit": String(call.rate.limit),
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(resetValue(call.now + 2000, unit)),
  };
  return respond(errorResponse(platform, 429, rateLimitMessage, headers));
}

function redirect(platform: Platform, url: string): Answer {
  return respond(errorResponse(platform, 307, "Moved.", { location: url }));
}

function statusAnswer(platform: Platform, argument: string): Answer {
  return respond(errorResponse(platform, Number(argument), `The sandbox was asked for status ${argument}.`));
}

function raw(argument: string): Answer {
  const [ending = "", base64 = ""] = argument.split(":");
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  return { kind: "raw", bytes, ending: ending === "fin" || ending === "reset" ? ending : "hang" };
}

/** Lets a fault strike a call. Those named "before" and the made-up statuses keep the commit from happening. */
export async function strike(fault: Fault, parts: Strike): Promise<Answer> {
  const { platform, call, handle, later } = parts;
  switch (fault.name) {
    case "reset-before-commit":
      return { kind: "reset" };
    case "fin-before-commit":
      return { kind: "fin" };
    case "hang-before-commit":
      return { kind: "hang" };
    case "late-commit": {
      const delayMs = Number(fault.argument);
      later(delayMs, () => handle({ ...call, now: call.now + delayMs }));
      return { kind: "reset" };
    }
    case "status":
      return statusAnswer(platform, fault.argument);
    case "retry-after":
      return waitAnswer(platform, fault.argument);
    case "reset-header":
      return limitAnswer(parts, fault.argument === "seconds" ? "seconds" : "milliseconds");
    case "redirect":
      return redirect(platform, fault.argument);
    case "raw-before-commit":
      return raw(fault.argument);
    case "deliver-twice":
      handle(call);
      return respond(handle(call));
    case "wrong-object":
      return respond(await otherObjectAnswer(parts));
    default:
      return strikeAfterCommit(fault, parts, handle(call));
  }
}

async function strikeAfterCommit(fault: Fault, { platform }: Strike, response: Response): Promise<Answer> {
  switch (fault.name) {
    case "reset-after-commit":
      return { kind: "reset" };
    case "fin-after-commit":
      return { kind: "fin" };
    case "hang-after-commit":
      return { kind: "hang" };
    case "garbage":
      return { kind: "garbage" };
    case "short-body":
      return { kind: "short-body", response };
    case "slow":
      return { kind: "slow", response, bytesPerSecond: Number(fault.argument) };
    case "truncated-json":
      return truncated(response);
    case "entries":
      return respond(await rearrangedAnswer(response, fault.argument));
    case "reset-after-entries":
      return { kind: "reset" };
    case "padded-json":
      return padded(response, Number(fault.argument));
    case "empty-200":
      return ok("", "application/json");
    case "html-200":
      return ok(htmlPage, "text/html");
    case "wrong-json":
      return ok('{"surprise":["another shape",42,null]}', "application/json");
    case "status-after-commit":
      return statusAnswer(platform, fault.argument);
    case "raw-after-commit":
      return raw(fault.argument);
    default:
      // drops-key, adds-key, alters-value and the statuses of entries have done their work in what was stored and answered.
      return respond(response);
  }
}
