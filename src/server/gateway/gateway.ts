import type { IncomingMessage, ServerResponse } from "node:http";
import { findCredentials } from "./credentials.ts";
import { createEntrance } from "./entrance.ts";
import { refusalOfHead } from "./gateway-guard.ts";
import { type Outcome, type RouteContext, route, textOf } from "./gateway-routes.ts";
import type { GatewaySettings } from "./gateway-settings.ts";
import { answerJson } from "./json-answer.ts";
import { createObjectHolds } from "./object-holds.ts";
import { createPlatformConnections } from "./platform-connections.ts";
import { createRefusalLog } from "./refusal-log.ts";
import { createSession } from "./session.ts";
import { createTurns } from "./turns.ts";

export type Gateway = {
  /** Handles a request if it is for the gateway, on a server with this port, and returns whether it was. */
  readonly take: (incoming: IncomingMessage, outgoing: ServerResponse, port: number) => boolean;
  /** Makes a one-time code that gives one page the session's secret, once and within a minute. */
  readonly newCode: () => string;
  /** Abandons everything under way. */
  readonly close: () => void;
};

/**
 * Calls platforms for the page of this server, with tokens that the page doesn't have: a fixed list of
 * operations on a fixed list of hosts. docs/decisions lists further wishes.
 */
export function createGateway(version: string, settings: GatewaySettings): Gateway {
  const session = createSession(settings.steadyNow);
  const entrance = createEntrance({ ...settings, session });
  const log = createRefusalLog(settings.log, settings.steadyNow);
  const connections = createPlatformConnections({
    ...settings,
    findCredentials: () => findCredentials(settings),
  });
  const closing = new AbortController();
  const turns = createTurns(settings.lineLimit);
  const callSettings = {
    ...settings,
    turns,
    holds: createObjectHolds(settings.holdLimits),
    closing: closing.signal,
  };
  const endSession = () => {
    connections.clear();
    session.renew();
    entrance.forgetCodes();
    settings.onCodeWanted();
  };

  const refuse = (outgoing: ServerResponse, { status, error }: { status: number; error: string }) => {
    log.note(error);
    answerJson(outgoing, status, { error }, true);
  };

  const answer = (outgoing: ServerResponse, outcome: Outcome) => {
    if ("error" in outcome) refuse(outgoing, outcome);
    else answerJson(outgoing, outcome.json ? 200 : 204, outcome.json);
  };

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse, port: number): Promise<void> => {
    const refusal = refusalOfHead(incoming, port);
    if (refusal) return refuse(outgoing, refusal);
    const entered = await entrance.take(incoming);
    if (entered === "cut") return void outgoing.socket?.destroy();
    if (entered) return answer(outgoing, entered);
    // A caller without the right is refused before a byte of the body is read.
    const judgement = session.judge(textOf(incoming.headers["x-redescribe-session"]));
    if (judgement === "cut") return void outgoing.socket?.destroy();
    if (judgement === "wrong") return refuse(outgoing, { status: 403, error: "session" });
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    const caller = AbortSignal.any([gone.signal, closing.signal]);
    const context: RouteContext = { version, settings, connections, callSettings, endSession, caller };
    answer(outgoing, await route(incoming, context));
  };

  return {
    newCode: entrance.newCode,
    close: () => closing.abort(),
    take: (incoming, outgoing, port) => {
      if (!/^\/gateway(?:[/?;#]|$)/.test(incoming.url ?? "")) return false;
      // Details of an internal failure aren't sent to the caller.
      handle(incoming, outgoing, port).catch(() => refuse(outgoing, { status: 500, error: "failed" }));
      return true;
    },
  };
}
