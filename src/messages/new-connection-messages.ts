import type { ConnectionWay } from "#engine/connections/saved-connections.ts";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { BaseUrlProblem } from "#platforms/presets.ts";
import { newConnectionText } from "./compiled/new-connection.ts";
import { errorMessage } from "./error-messages.ts";

export function baseUrlProblem(problem: BaseUrlProblem): string {
  return newConnectionText(`url-${problem}`);
}

/** Why a connection couldn't be tried. The sentence distinguishes a wrong token from a wrong host. */
export function connectProblem(facts: PlatformErrorFacts, way: ConnectionWay, host: string): string {
  if (facts.detail === "host") return newConnectionText("unknown-host", { host });
  if (facts.kind === "unauthorized") return newConnectionText("token-refused", { host });
  if (facts.kind === "not-found" || facts.kind === "unexpected-answer") {
    return newConnectionText("other-answer", { host });
  }
  if (facts.kind === "unreachable" && way === "direct") return newConnectionText("not-reached", { host });
  const { title, next, said } = errorMessage(facts, "read");
  return [`${title}.`, said === undefined ? undefined : newConnectionText("host-says", { host, said }), next]
    .filter(Boolean)
    .join(" ");
}
