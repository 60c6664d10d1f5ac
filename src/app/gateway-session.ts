import { createStore } from "zustand/vanilla";
import { type CodeAnswer, createGatewayClient } from "#platforms/gateway/gateway-client.ts";
import { hasWaitingCode, receiveCodes } from "./code-address.ts";
import { createSecretSharing } from "./secret-sharing.ts";
import { isServedByUs } from "./served-by.ts";
import { queryClient } from "./workspace.ts";

/** The result of exchanging a one-time code. `unfit`: the text can't be a code. */
export type CodeOutcome = "open" | "unfit" | Exclude<CodeAnswer["kind"], "open"> | "no-gateway";

export type GatewaySession = {
  /** The number of secrets that this page has had; 0 before the first one. */
  readonly number: number;
  /**
   * Why the last code that the page was opened with doesn't work; absent when it worked or there was none.
   */
  readonly problem?: Exclude<CodeOutcome, "open">;
};

export const gatewaySession = createStore<GatewaySession>(() => ({ number: 0 }));

const CODE = /^[\w-]{22,128}$/;

// The secret is in this page's memory only and must never be stored.
let secret = "";
let settled: Promise<void> = Promise.resolve();

/** The session's secret, once it is known whether this page has one; empty if not. */
export async function sessionSecret(): Promise<string> {
  await settled;
  return secret;
}

export const gatewayRoot = new URL("gateway", document.baseURI).href;

export const gateway = createGatewayClient({
  fetch: (input, init) => fetch(input, init),
  root: gatewayRoot,
  session: sessionSecret,
  isThere: isServedByUs,
});

const sharing = isServedByUs
  ? createSecretSharing({
      channel: new BroadcastChannel("redescribe-session"),
      tabId: crypto.randomUUID(),
      ownSecret: () => secret,
      onSecret: keepSecret,
    })
  : undefined;

/** Exchanges a code for the secret. `typed` is the code, or the whole address that contains it. */
export async function enterCode(typed: string): Promise<CodeOutcome> {
  const [, fromAddress] = /[?&]code=([\w-]+)/.exec(typed) ?? [];
  const code = fromAddress ?? typed.trim();
  if (!CODE.test(code)) return "unfit";
  try {
    const answer = await gateway.enter(code);
    if (answer.kind !== "open") return answer.kind;
    keepSecret(answer.secret);
    sharing?.tell(answer.secret);
    return "open";
  } catch {
    return "no-gateway";
  }
}

async function enterByAddress(code: string): Promise<void> {
  if (!isServedByUs) return;
  const outcome = await enterCode(code);
  if (outcome === "open") return;
  const before = gatewaySession.getState().number;
  await askOtherTabs();
  const { number } = gatewaySession.getState();
  // A tab that received the secret from another tab doesn't need the code, so its failure isn't shown.
  if (number === before) gatewaySession.setState({ problem: outcome });
}

async function askOtherTabs(): Promise<void> {
  const found = await sharing?.ask();
  if (found !== undefined) keepSecret(found);
}

function keepSecret(given: string): void {
  secret = given;
  gatewaySession.setState(({ number }) => ({ number: number + 1 }), true);
  // Queries that failed without the secret run again as soon as this page has it.
  void queryClient.invalidateQueries({ queryKey: ["gateway"] });
}

// As soon as this module is loaded, the page gets the secret: by the code that it was opened with, or from
// another open tab.
if (!hasWaitingCode()) settled = askOtherTabs();
receiveCodes((code) => {
  settled = enterByAddress(code);
});
