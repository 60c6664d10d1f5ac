import type { Connection } from "#engine/connections/connection.ts";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import type { PlatformOptions } from "#platforms/platform-options.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { gateOf } from "./host-gates.ts";

/** The roles on the sandbox; its tokens are public (see src/sandbox/README.md). */
export const SANDBOX_ROLES = ["curator", "uploader", "viewer"] as const;
export type SandboxRole = (typeof SANDBOX_ROLES)[number];

type BuiltIn = {
  readonly id: string;
  readonly name: string;
  /** The path below the sandbox's origin. */
  readonly path: string;
  /** The platform's name in stored drafts and in the history. It is independent of the sandbox's address. */
  readonly host: string;
  readonly accountName: (role: SandboxRole) => string;
  readonly create: (options: PlatformOptions) => MetadataPlatform;
};

const BUILT_IN: readonly BuiltIn[] = [
  {
    id: "sandbox-dnanexus",
    name: "Sandbox · DNAnexus",
    path: "dnanexus",
    host: "sandbox:/sandbox/dnanexus",
    accountName: (role) => `sandbox.${role}`,
    create: createDnanexus,
  },
  {
    id: "sandbox-sevenbridges",
    name: "Sandbox · Seven Bridges",
    path: "sevenbridges/v2",
    host: "sandbox:/sandbox/sevenbridges/v2",
    accountName: (role) => role,
    create: createSevenBridges,
  },
];

/** The connections to a sandbox for one role. */
export function createSandboxConnections(role: SandboxRole, sandboxUrl: string): readonly Connection[] {
  return BUILT_IN.map((builtIn) => connect(builtIn, role, sandboxUrl));
}

function connect(
  { id, name, path, host, accountName, create }: BuiltIn,
  role: SandboxRole,
  sandboxUrl: string,
): Connection {
  const baseUrl = `${sandboxUrl}/${path}`;
  const options = {
    connection: id,
    baseUrl,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    now: Date.now,
    // The stand-in platforms count as separate hosts, although one server answers for both.
    gate: gateOf(host),
  };
  let token = `sandbox-${role}`;
  return {
    id,
    name,
    account: role,
    host,
    accountName: accountName(role),
    platform: create({ ...options, token: () => token }),
    isThroughGateway: false,
    tryToken: (typed) => create({ ...options, token: typed }).whoami(),
    takeToken: async (typed) => {
      token = typed;
    },
  };
}
