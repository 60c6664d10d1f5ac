import { afterAll, beforeAll, expect, test } from "vitest";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE } from "#core/write/request-plan.ts";
import { SEVENBRIDGES_SEEDS } from "#platforms/contract/contract-seeds-fixture.ts";
import { sevenBridgesOperations } from "#platforms/sevenbridges/operations.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { type RunningSandbox, startSandbox } from "#sandbox/listen.ts";
import { openSandboxGateway, type SandboxGateway } from "./sandbox-gateway-fixture.ts";

const TARGET = { kind: "sevenbridges", baseUrl: "https://api.sbgenomics.com/v2" } as const;

let sandbox: RunningSandbox;
let gateway: SandboxGateway;

beforeAll(async () => {
  sandbox = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  gateway = await openSandboxGateway(sandbox);
  await gateway.client.connect("kept", TARGET, { token: "sandbox-curator" });
});
afterAll(async () => {
  await gateway.close();
  await sandbox.close();
});

async function write(operationId: string, fault?: string): Promise<void> {
  if (fault !== undefined) {
    const body = JSON.stringify([{ on: "PATCH metadata", fault }]);
    const planned = new Request("http://sandbox.test/_sandbox/faults", { method: "POST", body });
    const answer = await sandbox.sandbox.sevenbridges(planned);
    if (!answer.ok) throw new Error(await answer.text());
  }
  const transport = gateway.transport({ connectionId: "kept", operations: sevenBridgesOperations });
  const { baseUrl } = TARGET;
  const platform = createSevenBridges({
    connection: "c",
    baseUrl,
    token: "",
    fetch,
    now: Date.now,
    transport,
  });
  const base = await platform.describe(SEVENBRIDGES_SEEDS.rich);
  const wanted = new Map([...base.metadata, ["tissue", operationId]]);
  const [request] = platform.plan(diffMetadata(base.metadata, wanted), base, MERGE).requests;
  if (!request) throw new Error("nothing planned");
  await platform.send(request, { operationId });
}

test.each([
  ["was carried out", undefined, { kind: "ended", sent: "yes", status: 200 }],
  [
    "was refused after it had been carried out",
    "status-after-commit:403",
    { kind: "ended", sent: "yes", status: 403 },
  ],
  ["lost its answer", "reset-after-commit", { kind: "ended", sent: "maybe" }],
])("a page asks by its id what became of a write that %s", async (_what, fault, answer) => {
  const id = `submit-${fault?.replace(":", "-") ?? "plain"}.1`;
  await write(id, fault);
  expect(await gateway.client.keptAnswer("kept", id)).toEqual(answer);
});

test("of a write that never came, or of another connection, nothing is known", async () => {
  await write("submit-1.1");
  expect(await gateway.client.keptAnswer("kept", "submit-1.2")).toEqual({ kind: "never-seen" });
  expect(await gateway.client.keptAnswer("another", "submit-1.1")).toEqual({ kind: "never-seen" });
});
