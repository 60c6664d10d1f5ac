import type { KeptAnswer } from "#platforms/gateway/gateway-client.ts";

/**
 * Asks a connection's gateway for the fate of a write, by its operation id. Rejects with a `PlatformError`.
 */
export type AskAnswer = (operationId: string) => Promise<KeptAnswer>;

export type AnswersFound = {
  /** Sends that may still be carried out, or that were answered with success. */
  readonly openSends: readonly number[];
  /** True when the gateway knows more about a send than the page did, which justifies a look right now. */
  readonly isNew: boolean;
};

/**
 * The gateway's knowledge about sends whose answers the page lost. A send that never left the gateway, or
 * that the platform refused, can't arrive any more. A successful answer keeps a send open, because only a
 * describe proves that it is saved.
 */
export async function askForAnswers(
  operationId: string,
  sends: readonly number[],
  ask: AskAnswer | undefined,
): Promise<AnswersFound> {
  if (!ask) return { openSends: sends, isNew: false };
  let isNew = false;
  const openSends: number[] = [];
  for (const send of sends) {
    // A failed question leaves everything as it was known before.
    const answer = await ask(`${operationId}.${send}`).catch(() => undefined);
    const isOver = answer?.kind === "ended" && isOutOfTheWay(answer);
    if (!isOver) openSends.push(send);
    if (isOver || (answer?.kind === "ended" && answer.sent === "yes")) isNew = true;
  }
  return { openSends, isNew };
}

function isOutOfTheWay({ sent, status = 0 }: Extract<KeptAnswer, { kind: "ended" }>): boolean {
  if (sent === "no") return true;
  // After a timeout the platform may still be working on the write.
  return sent === "yes" && status >= 400 && status < 500 && status !== 408;
}
