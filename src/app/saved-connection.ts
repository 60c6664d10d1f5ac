import type { Connection } from "#engine/connections/connection.ts";
import { saveConnections, storedConnections } from "#engine/connections/saved-connection-record.ts";
import {
  type ConnectionTarget,
  freeConnectionId,
  type SavedConnection,
  trialConnectionId,
} from "#engine/connections/saved-connections.ts";
import { dnanexusOperations } from "#platforms/dnanexus/operations.ts";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { TokenSource } from "#platforms/gateway/gateway-client.ts";
import { createGatewayTransport } from "#platforms/gateway/gateway-transport.ts";
import type { OperationTable } from "#platforms/gateway/operation-table.ts";
import type { PlatformOptions } from "#platforms/platform-options.ts";
import type { Account, MetadataPlatform } from "#platforms/port.ts";
import { hostOf, type PlatformKind } from "#platforms/presets.ts";
import { sevenBridgesOperations } from "#platforms/sevenbridges/operations.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { gateway, gatewayRoot, sessionSecret } from "./gateway-session.ts";
import { gateOf } from "./host-gates.ts";
import { ownBuild } from "./own-build.ts";

/** A target with the id that the gateway and the addresses know it by. */
type NamedTarget = ConnectionTarget & Pick<SavedConnection, "id">;

/** The connections that were made on this device. */
export type ConnectionsOfDevice = {
  readonly saved: readonly SavedConnection[];
  /** The same, ready for use. */
  readonly made: readonly Connection[];
};

const KINDS: Readonly<
  Record<
    PlatformKind,
    { readonly create: (options: PlatformOptions) => MetadataPlatform; readonly operations: OperationTable }
  >
> = {
  dnanexus: { create: createDnanexus, operations: dnanexusOperations },
  sevenbridges: { create: createSevenBridges, operations: sevenBridgesOperations },
};

const ownFetch: typeof fetch = (input, init) => fetch(input, init);

/** The usable connection for a saved one; calls fail until it has a token. */
function connectSaved({ account, ...target }: SavedConnection): Connection {
  const { id, name, baseUrl, way } = target;
  let token = "";
  const platform =
    way === "gateway"
      ? throughGateway(target)
      : direct(target, () => {
          if (token !== "") return token;
          throw new PlatformError({ kind: "unauthorized", sent: "no", detail: "no token was given yet" });
        });
  return {
    id,
    name,
    account: account.id,
    accountName: account.name,
    host: baseUrl,
    platform,
    isThroughGateway: way === "gateway",
    ...(way === "gateway" && { askAnswer: (operationId: string) => gateway.keptAnswer(id, operationId) }),
    tryToken: (typed) => tryConnection(target, { token: typed }),
    takeToken: async (typed) => {
      if (way === "gateway") await gateway.connect(id, target, { token: typed });
      else token = typed;
    },
  };
}

/** Whose token it is, by a connection of its own that is gone afterwards. Rejects with a `PlatformError`. */
export async function tryConnection(target: NamedTarget, source: TokenSource): Promise<Account> {
  if (target.way === "direct") {
    return direct(target, () => ("token" in source ? source.token : "")).whoami();
  }
  const trial = { ...target, id: trialConnectionId() };
  await gateway.connect(trial.id, trial, source);
  try {
    return await throughGateway(trial).whoami();
  } finally {
    await gateway.disconnect(trial.id).catch(() => undefined);
  }
}

function direct(target: NamedTarget, token: () => string): MetadataPlatform {
  return KINDS[target.kind].create({ ...optionsOf(target), token });
}

function throughGateway(target: NamedTarget): MetadataPlatform {
  const { create, operations } = KINDS[target.kind];
  return create({
    ...optionsOf(target),
    token: "",
    transport: createGatewayTransport({
      fetch: ownFetch,
      gatewayRoot,
      connectionId: target.id,
      session: sessionSecret,
      build: ownBuild,
      operations,
      gate: gateOf(hostOf(target.baseUrl)),
    }),
  });
}

function optionsOf({ id, baseUrl }: NamedTarget) {
  return { connection: id, baseUrl, fetch: ownFetch, now: Date.now, gate: gateOf(hostOf(baseUrl)) };
}

/** What this device has. */
export function readConnections(): ConnectionsOfDevice {
  const saved = storedConnections.read();
  return { saved, made: saved.map(connectSaved) };
}

/** With the connections that other tabs have made meanwhile: their ids are taken, and saving mustn't drop them. */
function withOtherTabs({ saved, made }: ConnectionsOfDevice): ConnectionsOfDevice {
  const stored = readConnections();
  const isElsewhere = ({ id }: { readonly id: string }) => !saved.some((own) => own.id === id);
  return {
    saved: [...saved, ...stored.saved.filter(isElsewhere)],
    made: [...made, ...stored.made.filter(isElsewhere)],
  };
}

/** Adds a connection with its token. Rejects with a `PlatformError` when the gateway refuses the token. */
export async function withAdded(
  known: ConnectionsOfDevice,
  target: Omit<SavedConnection, "id">,
  idWish: string,
  source: TokenSource,
): Promise<ConnectionsOfDevice> {
  const { saved, made } = withOtherTabs(known);
  const id = freeConnectionId(
    idWish,
    saved.map((other) => other.id),
  );
  const added = { ...target, id };
  const connection = connectSaved(added);
  if ("token" in source) await connection.takeToken(source.token);
  else await gateway.connect(id, target, source);
  saveConnections([...saved, added]);
  return { saved: [...saved, added], made: [...made, connection] };
}

export function withoutRemoved(known: ConnectionsOfDevice, id: string): ConnectionsOfDevice {
  const { saved, made } = withOtherTabs(known);
  const removed = saved.find((other) => other.id === id);
  if (removed?.way === "gateway") void gateway.disconnect(id).catch(() => undefined);
  const left = saved.filter((other) => other !== removed);
  saveConnections(left);
  return { saved: left, made: made.filter((other) => other.id !== id) };
}
