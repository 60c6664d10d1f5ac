import type { JsonObject } from "#core/json/exact-json.ts";
import type { FoundCredential } from "./credentials.ts";
import { createDeliveryStore, type Deliveries } from "./deliveries.ts";
import { hostOfBaseUrl, type KnownPlatform, knownPlatform } from "./platform-kinds.ts";

/** A platform and a token for it, in this process's memory. */
export type PlatformConnection = {
  readonly id: string;
  readonly platform: KnownPlatform;
  readonly baseUrl: string;
  readonly host: string;
  readonly token: string;
  readonly deliveries: Deliveries;
};

export type PlatformConnections = {
  readonly get: (id: string) => PlatformConnection | undefined;
  readonly list: () => readonly PlatformConnection[];
  /** Gives the code of what is wrong, or undefined. */
  readonly put: (id: string, wanted: JsonObject) => string | undefined;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
};

export type ConnectionSettings = {
  readonly findCredentials: () => { readonly credentials: readonly FoundCredential[] };
  readonly platformHosts: readonly string[];
  readonly steadyNow: () => number;
};

const MOST_CONNECTIONS = 32;

/** The texts that a header can carry and a token can be. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

export function createPlatformConnections(settings: ConnectionSettings): PlatformConnections {
  const connections = new Map<string, PlatformConnection>();
  const delivered = createDeliveryStore(settings.steadyNow);
  return {
    get: (id) => connections.get(id),
    list: () => [...connections.values()],
    put: (id, wanted) => {
      const read = readConnection(wanted, settings);
      if (typeof read === "string") return read;
      const before = connections.get(id);
      if (!before && connections.size >= MOST_CONNECTIONS) return "too-many-connections";
      // With a new token for the same place, what was delivered there stays delivered.
      const deliveries = delivered.of(`${id} ${read.platform.kind} ${read.host}`);
      connections.set(id, { id, ...read, deliveries });
      return undefined;
    },
    remove: (id) => void connections.delete(id),
    clear: () => {
      connections.clear();
      delivered.clear();
    },
  };
}

function readConnection(
  wanted: JsonObject,
  { findCredentials, platformHosts }: ConnectionSettings,
): Omit<PlatformConnection, "id" | "deliveries"> | string {
  const { kind, baseUrl, token, credential, ...others } = wanted;
  if (Object.keys(others).length > 0) return "body";
  const platform = knownPlatform(kind);
  if (!platform) return "kind";
  const host = typeof baseUrl === "string" ? hostOfBaseUrl(baseUrl, platform, platformHosts) : undefined;
  if (typeof baseUrl !== "string" || host === undefined) return "host";
  if ((token === undefined) === (credential === undefined)) return "token";
  if (credential === undefined) return usable({ platform, baseUrl, host, token });
  const found = findCredentials().credentials.find(({ id }) => id === credential);
  if (!found) return "credential";
  // A token goes to the place that it was made for and to no other.
  const isForHost = found.kind === kind && hostOfBaseUrl(found.baseUrl, platform, platformHosts) === host;
  return isForHost ? usable({ platform, baseUrl, host, token: found.token }) : "credential-for-another-host";
}

function usable(
  connection: Omit<PlatformConnection, "id" | "deliveries" | "token"> & { readonly token: unknown },
): Omit<PlatformConnection, "id" | "deliveries"> | string {
  const { token } = connection;
  return typeof token === "string" && TOKEN.test(token) ? { ...connection, token } : "token";
}
