import type { KeptAnswer } from "#platforms/gateway/gateway-client.ts";

/** Asks the gateway of a connection what became of a write, by its operation id. Rejects with a `PlatformError`. */
export type AskAnswer = (operationId: string) => Promise<KeptAnswer>;

export type AnswersFound = {
  /** Sends that may still be carried out, or whose answer says that they were. */
  readonly openSends: readonly number[];
  /** The gateway knows of one more than the page did: the object is worth a look right now. */
  readonly isNew: boolean;
};

/**
 * What the gateway knows of sends whose answers the page lost. One that never left the gateway, or that the platform
 * refused, can't arrive any more. One that was answered with yes stays: only the object itself says that it is saved.
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
    // Without an answer nothing is known that wasn't known before.
    const answer = await ask(`${operationId}.${send}`).catch(() => undefined);
    const isOver = answer?.kind === "ended" && isOutOfTheWay(answer);
    if (!isOver) openSends.push(send);
    if (isOver || (answer?.kind === "ended" && answer.sent === "yes")) isNew = true;
  }
  return { openSends, isNew };
}

function isOutOfTheWay({ sent, status = 0 }: Extract<KeptAnswer, { kind: "ended" }>): boolean {
  if (sent === "no") return true;
  // After a timeout the platform may still be at it.
  return sent === "yes" && status >= 400 && status < 500 && status !== 408;
}
