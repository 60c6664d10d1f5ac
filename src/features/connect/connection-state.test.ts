import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { connectionState, latestAnswer } from "./connection-state.ts";

const facts = (error?: Partial<PlatformErrorFacts>) => ({
  latest: { error: error && ({ kind: "unreachable", sent: "no", ...error } as const) },
  isWaiting: false,
  isOnline: true,
});

test.each([
  ["connected", {}],
  ["connecting", { latest: undefined }],
  ["rate-limited", { isWaiting: true }],
  ["offline", { isOnline: false }],
  ["offline", { ...facts({}), isOnline: false }],
  ["needs-token", { ...facts({ kind: "unauthorized" }), isOnline: false }],
  ["needs-token", facts({ kind: "unauthorized", fault: "no-token" })],
  ["needs-code", facts({ kind: "unauthorized", fault: "no-session" })],
  ["rate-limited", facts({ kind: "too-many-requests" })],
  ["unreachable", facts({ kind: "unreachable" })],
  ["unreachable", facts({ kind: "unexpected-answer", fault: "not-json-type" })],
  ["unavailable", facts({ kind: "unavailable" })],
  ["connected", facts({ kind: "not-found" })],
  ["connected", facts({ kind: "forbidden" })],
] as const)("a connection is %s by %j", (state, known) => {
  expect(connectionState({ ...facts(), ...known })).toBe(state);
});

const cgc = { id: "cgc", account: "ada" };

async function ask(client: QueryClient, queryKey: readonly unknown[], error?: PlatformErrorFacts) {
  await client.prefetchQuery({
    queryKey,
    retry: false,
    queryFn: () => (error ? Promise.reject(new PlatformError(error)) : Promise.resolve("an answer")),
  });
  // Two answers within a millisecond would have no order.
  await new Promise((resolve) => setTimeout(resolve, 2));
}

test("the newest answer counts, also that of another screen", async () => {
  const client = new QueryClient();
  expect(latestAnswer(client.getQueryCache(), cgc)).toBeUndefined();
  await ask(client, ["whoami", "cgc", "ada"]);
  expect(latestAnswer(client.getQueryCache(), cgc)).toEqual({ error: undefined });
  const rejected = { kind: "unauthorized", sent: "yes" } as const;
  await ask(client, ["describe", "ada", { connection: "cgc", objectId: "1" }], rejected);
  expect(latestAnswer(client.getQueryCache(), cgc)).toEqual({ error: rejected });
  await ask(client, ["projects", "cgc", "ada"]);
  expect(latestAnswer(client.getQueryCache(), cgc)).toEqual({ error: undefined });
});

test("answers to other accounts and other connections don't count", async () => {
  const client = new QueryClient();
  await ask(client, ["whoami", "cgc", "bob"]);
  await ask(client, ["whoami", "sevenbridges", "ada"]);
  await ask(client, ["describe", "ada", { connection: "dnanexus", objectId: "1" }]);
  expect(latestAnswer(client.getQueryCache(), cgc)).toBeUndefined();
});
