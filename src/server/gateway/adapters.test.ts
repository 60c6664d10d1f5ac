import { afterAll, beforeAll } from "vitest";
import { describeContract } from "#platforms/contract.ts";
import type { Harness } from "#platforms/contract-harness.ts";
import { type ContractSeeds, DNANEXUS_SEEDS, SEVENBRIDGES_SEEDS } from "#platforms/contract-seeds-fixture.ts";
import { dnanexusOperations } from "#platforms/dnanexus/operations.ts";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import { createGatewayTransport } from "#platforms/gateway-transport.ts";
import type { OperationTable } from "#platforms/operation-table.ts";
import type { PlatformOptions } from "#platforms/platform-options.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { sevenBridgesOperations } from "#platforms/sevenbridges/operations.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { type RunningSandbox, startSandbox } from "#sandbox/listen.ts";
import { type RunningServer, startServer } from "../server.ts";

type Tried = {
  readonly kind: "dnanexus" | "sevenbridges";
  readonly baseUrl: string;
  readonly seeds: ContractSeeds;
  readonly operations: OperationTable;
  readonly create: (options: PlatformOptions) => MetadataPlatform;
};

let sandbox: RunningSandbox;
let server: RunningServer;

beforeAll(async () => {
  sandbox = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  server = await startServer({
    port: 0,
    dataFolder: undefined,
    page: () => ({ serve: (_incoming, outgoing) => void outgoing.end(), close: async () => {} }),
    gateway: {
      standIns: new Map([
        ["api.dnanexus.com", sandbox.dnanexusUrl],
        ["api.sbgenomics.com", sandbox.sevenbridgesUrl],
      ]),
      log: () => {},
    },
  });
});

afterAll(async () => {
  await server.close();
  await sandbox.close();
});

const secret = () => new URL(server.sessionUrl()).hash.split("session=")[1] ?? "";

/** As the page asks: same origin, JSON, with the secret. */
function askGateway(method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${server.url}/gateway${path}`, {
    method,
    headers: {
      origin: server.url,
      "content-type": "application/json",
      "x-redescribe-session": secret(),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}

const fetchFromPage: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set("origin", server.url);
  return fetch(request);
};

function createHarness({ kind, baseUrl, seeds, operations, create }: Tried): Harness {
  const connected = new Map<string, Promise<string>>();

  /** Each token's connection; the gateway refuses those that no header can carry, and then has none. */
  const connect = (token: string): Promise<string> => {
    const id = `${kind}-${connected.size}`;
    const made = askGateway("PUT", `/connections/${id}`, { kind, baseUrl, token }).then(() => id);
    connected.set(token, made);
    return made;
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
          const options = { fetch: fetchFromPage, gatewayRoot: `${server.url}/gateway`, timeLimits };
          return createGatewayTransport({ ...options, connectionId, session: secret, operations })(call);
        },
      }),
    control: async (name, body) => {
      if (name === "reset") {
        // The suite has one operation id for everything, and a gateway takes the second for a second delivery.
        await Promise.all(
          Array.from(connected.values(), async (id) => askGateway("DELETE", `/connections/${await id}`)),
        );
        connected.clear();
      }
      const root = kind === "dnanexus" ? sandbox.dnanexusUrl : sandbox.sevenbridgesUrl;
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
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
