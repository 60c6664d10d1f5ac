import type { QueryCache } from "@tanstack/react-query";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";

/** The state of a connection, as far as it is known from the calls that were made anyway. */
export type ConnectionState =
  | "connecting"
  | "connected"
  | "needs-token"
  /** The gateway wants the one-time code of its session first. */
  | "needs-code"
  | "offline"
  | "rate-limited"
  | "unreachable"
  | "unavailable";

/** The newest answer of a connection, or the error instead of one. */
export type LatestAnswer = { readonly error: PlatformErrorFacts | undefined };

export type ConnectionFacts = {
  /** `undefined` until the first call has ended. */
  readonly latest: LatestAnswer | undefined;
  /** True while the platform's host has asked for a pause. */
  readonly isWaiting: boolean;
  /** False when the browser knows that it has no network. */
  readonly isOnline: boolean;
};

export function connectionState({ latest, isWaiting, isOnline }: ConnectionFacts): ConnectionState {
  if (isWaiting) return "rate-limited";
  const state = latest?.error && stateOfError(latest.error);
  if (state !== undefined && state !== "connected" && state !== "unreachable") return state;
  if (!isOnline) return "offline";
  return state ?? (latest ? "connected" : "connecting");
}

/** A refusal of one object is an answer too, and shows that the platform is there. */
function stateOfError({ kind, fault }: PlatformErrorFacts): ConnectionState {
  switch (kind) {
    case "unauthorized":
      return fault === "no-session" ? "needs-code" : "needs-token";
    case "too-many-requests":
      return "rate-limited";
    case "unreachable":
    case "unexpected-answer":
      return "unreachable";
    case "unavailable":
      return "unavailable";
    default:
      return "connected";
  }
}

/**
 * The newest answer among all queries of a connection's account, whichever screen made them. A query counts if
 * its key has the account, and the connection or an object of it.
 */
export function latestAnswer(
  queries: QueryCache,
  { id, account }: { readonly id: string; readonly account: string },
): LatestAnswer | undefined {
  let latest: LatestAnswer | undefined;
  let latestAtMs = 0;
  for (const { queryKey, state } of queries.getAll()) {
    if (!queryKey.includes(account) || !queryKey.some((part) => isOf(part, id))) continue;
    const error = state.error instanceof PlatformError ? state.error.facts : undefined;
    const atMs = error ? state.errorUpdatedAt : state.dataUpdatedAt;
    if (atMs <= latestAtMs) continue;
    latest = { error };
    latestAtMs = atMs;
  }
  return latest;
}

function isOf(part: unknown, connection: string): boolean {
  if (typeof part !== "object" || part === null) return part === connection;
  return "connection" in part && part.connection === connection;
}
