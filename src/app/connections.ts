import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import { createHostGate, type HostGate } from "#platforms/host-gate.ts";
import type { PlatformOptions } from "#platforms/platform-options.ts";
import type { Account, MetadataPlatform } from "#platforms/port.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";

/** A platform with an account on it. */
export type Connection = {
  /** As in addresses. */
  readonly id: string;
  readonly name: string;
  /** Whose token it is, to tell apart what was fetched with it. Never the token. */
  readonly account: string;
  /** Where the platform is, as far as it is the same everywhere: the sandbox has no host of its own. */
  readonly host: string;
  /** What the platform calls that account. */
  readonly accountName: string;
  readonly platform: MetadataPlatform;
  /** Whose token it is. It goes out with this one question alone. Rejects as `whoami` does. */
  readonly tryToken: (token: string) => Promise<Account>;
  /** Every call carries it from now on. It lives in the page's memory. */
  readonly takeToken: (token: string) => void;
};

/** Who one is on the sandbox; its tokens are public (docs: src/sandbox/README.md). */
export const SANDBOX_ROLES = ["curator", "uploader", "viewer"] as const;
export type SandboxRole = (typeof SANDBOX_ROLES)[number];

type BuiltIn = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly accountName: (role: SandboxRole) => string;
  readonly create: (options: PlatformOptions) => MetadataPlatform;
};

const BUILT_IN: readonly BuiltIn[] = [
  {
    id: "sandbox-dnanexus",
    name: "Sandbox · DNAnexus",
    path: "sandbox/dnanexus",
    accountName: (role) => `sandbox.${role}`,
    create: createDnanexus,
  },
  {
    id: "sandbox-sevenbridges",
    name: "Sandbox · Seven Bridges",
    path: "sandbox/sevenbridges/v2",
    accountName: (role) => role,
    create: createSevenBridges,
  },
];

/** The connections that are always there, for one role. */
export function createConnections(role: SandboxRole, pageUrl: string): readonly Connection[] {
  return BUILT_IN.map((builtIn) => connect(builtIn, role, pageUrl));
}

function connect(
  { id, name, path, accountName, create }: BuiltIn,
  role: SandboxRole,
  pageUrl: string,
): Connection {
  const baseUrl = new URL(path, pageUrl).href;
  const options = {
    connection: id,
    baseUrl,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    now: Date.now,
    gate: gateOf(path),
  };
  let token = `sandbox-${role}`;
  return {
    id,
    name,
    account: role,
    host: `sandbox:/${path}`,
    accountName: accountName(role),
    platform: create({ ...options, token: () => token }),
    tryToken: (typed) => create({ ...options, token: typed }).whoami(),
    takeToken: (typed) => {
      token = typed;
    },
  };
}

/** Each stand-in platform is a host of its own, though one server answers for both. */
const gates = new Map<string, HostGate>();

function gateOf(host: string): HostGate {
  const gate = gates.get(host) ?? createHostGate({ steadyNow: () => performance.now() });
  gates.set(host, gate);
  return gate;
}
