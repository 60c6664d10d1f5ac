import { afterAll, beforeAll } from "vitest";
import { describeContract } from "#platforms/contract/contract.ts";
import type { Harness } from "#platforms/contract/contract-harness.ts";
import {
  type ContractSeeds,
  DNANEXUS_SEEDS,
  SEVENBRIDGES_SEEDS,
} from "#platforms/contract/contract-seeds-fixture.ts";
import { dnanexusOperations } from "#platforms/dnanexus/operations.ts";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import type { OperationTable } from "#platforms/gateway/operation-table.ts";
import type { PlatformOptions } from "#platforms/platform-options.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { sevenBridgesOperations } from "#platforms/sevenbridges/operations.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { type RunningSandbox, startSandbox } from "#sandbox/listen.ts";
import { openSandboxGateway, type SandboxGateway } from "./sandbox-gateway-fixture.ts";

type Tried = {
  readonly kind: "dnanexus" | "sevenbridges";
  readonly baseUrl: string;
  readonly seeds: ContractSeeds;
  readonly operations: OperationTable;
  readonly create: (options: PlatformOptions) => MetadataPlatform;
};

let sandbox: RunningSandbox;
let gateway: SandboxGateway;

beforeAll(async () => {
  sandbox = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  gateway = await openSandboxGateway(sandbox);
});

afterAll(async () => {
  await gateway.close();
  await sandbox.close();
});

function createHarness({ kind, baseUrl, seeds, operations, create }: Tried): Harness {
  const connected = new Map<string, Promise<string>>();
  /**
   * Numbers the connections. Answers are kept by connection and operation id, and the suite uses one
   * operation id for everything.
   */
  let made = 0;

  let hasGivenUp = false;

  /** The connection of each token. The gateway refuses tokens that no header can carry. */
  const connect = (token: string): Promise<string> => {
    made += 1;
    const id = `${kind}-${made}`;
    const connection = gateway.ask("PUT", `/connections/${id}`, { kind, baseUrl, token }).then(() => id);
    connected.set(token, connection);
    return connection;
  };

  return {
    ...seeds,
    platform: (token, timeLimits = {}) =>
      create({
        connection: seeds.connection,
        baseUrl,
        token: "",
        fetch,
        now: Date.now,
        transport: async (call) => {
          const connectionId = await (connected.get(token) ?? connect(token));
          const transport = gateway.transport({ connectionId, operations, timeLimits });
          try {
            return await transport(call);
          } catch (error) {
            hasGivenUp = true;
            throw error;
          }
        },
      }),
    control: async (name, body) => {
      if (name === "reset") {
        await Promise.all(
          Array.from(connected.values(), async (id) => gateway.ask("DELETE", `/connections/${await id}`)),
        );
        connected.clear();
        // A write that was left hanging continues and keeps its object reserved.
        if (hasGivenUp) {
          await gateway.close();
          gateway = await openSandboxGateway(sandbox);
        }
        hasGivenUp = false;
      }
      const root = kind === "dnanexus" ? sandbox.dnanexusUrl : sandbox.sevenbridgesUrl;
      const headers = { "content-type": "application/json" };
      const init = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
      const answer = await fetch(`${root}/_sandbox/${name}`, init);
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    close: () => {},
  };
}

describeContract("DNAnexus through the gateway", () =>
  createHarness({
    kind: "dnanexus",
    baseUrl: "https://api.dnanexus.com",
    seeds: DNANEXUS_SEEDS,
    operations: dnanexusOperations,
    create: createDnanexus,
  }),
);

describeContract("Seven Bridges through the gateway", () =>
  createHarness({
    kind: "sevenbridges",
    baseUrl: "https://api.sbgenomics.com/v2",
    seeds: SEVENBRIDGES_SEEDS,
    operations: sevenBridgesOperations,
    create: createSevenBridges,
  }),
);
