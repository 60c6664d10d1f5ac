import type { ConnectionWay } from "#engine/saved-connections.ts";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { BaseUrlProblem } from "#platforms/presets.ts";
import { errorMessage } from "./error-words.ts";

const BASE_URLS: Readonly<Record<BaseUrlProblem, string>> = {
  "no-address": "Type the whole address, as in https://api.example.org/v2.",
  "not-https": "The address has to begin with https://, since a token travels to it.",
  "has-credentials": "Leave the user and the password out of the address: the token has a field of its own.",
  "has-query": "Leave out what follows ? or #.",
};

export function baseUrlProblem(problem: BaseUrlProblem): string {
  return BASE_URLS[problem];
}

/** What each way means for the token, said where it is chosen. */
export const WAYS: Readonly<Record<ConnectionWay, { readonly name: string; readonly meaning: string }>> = {
  gateway: {
    name: "Through the local gateway",
    meaning:
      "The token goes to the process on this computer that serves this page, and no further than to the platform. It is kept in that process's memory until it ends.",
  },
  direct: {
    name: "Straight from this page",
    meaning:
      "The token is kept in this page's memory until it is closed, and goes from here to the platform. It works where the platform answers pages of other sites (CORS).",
  },
};

/** Why a connection couldn't be tried out, in words that tell a wrong token from a wrong host. */
export function connectProblem(facts: PlatformErrorFacts, way: ConnectionWay, host: string): string {
  if (facts.detail === "host") {
    return `The gateway doesn't know ${host}, so it hands no token to it. Start it with: npm start -- --platform-host ${host}`;
  }
  if (facts.kind === "unauthorized") {
    return `${host} was reached, and doesn't accept this token. Make a new one in your account there, and paste it here.`;
  }
  if (facts.kind === "not-found" || facts.kind === "unexpected-answer") {
    return `${host} answers, but not as such a platform does. Check the address: it may lack a part such as /v2.`;
  }
  if (facts.kind === "unreachable" && way === "direct") {
    return `${host} can't be reached from this page. A page isn't told why: the address may be mistyped, the network down, the certificate wrong, or the platform may not answer pages of other sites (CORS). The local gateway tells them apart.`;
  }
  const { title, next, said } = errorMessage(facts, "read");
  return [`${title}.`, said === undefined ? undefined : `${host} says ${said}.`, next]
    .filter(Boolean)
    .join(" ");
}

export const GATEWAY_LOCKED =
  "The gateway wants this session's code: open the address that was printed at the start (“With your platforms”), or paste it here.";
export const NO_SESSION = "This isn't such an address or code.";
export const SESSION_REFUSED = "The gateway doesn't know this code. After a restart there is a new one.";

/** Beside a connection whose token is gone with the page or the process. */
export const TOKEN_GONE = "Tokens aren't kept: it is asked for again when you open something.";
