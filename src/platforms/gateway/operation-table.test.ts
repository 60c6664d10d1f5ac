import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SearchTerm } from "#core/search/search-term.ts";
import { createSandbox, type Sandbox } from "#sandbox/sandbox.ts";
import { MODES, planChange, sendAll } from "../contract/contract-writes.ts";
import { dnanexusOperations } from "../dnanexus/operations.ts";
import { createDnanexus } from "../dnanexus/platform.ts";
import type { HttpCall } from "../http-call.ts";
import type { PlatformOptions } from "../platform-options.ts";
import type { FindQuery, MetadataPlatform } from "../port.ts";
import { sevenBridgesOperations } from "../sevenbridges/operations.ts";
import { createSevenBridges } from "../sevenbridges/platform.ts";
import { createTransport } from "../transport.ts";
import { type OperationTable, operationOf, pathOf } from "./operation-table.ts";

const ATLAS = "project-SandboxTumorAtlas0000001";

type Platform = {
  readonly name: string;
  readonly table: OperationTable;
  readonly create: (options: PlatformOptions) => MetadataPlatform;
  readonly answer: (sandbox: Sandbox) => (request: Request) => Promise<Response>;
  readonly tokenHeader: Readonly<Record<string, string>>;
  readonly object: { readonly objectId: string; readonly project?: string };
  readonly project: string;
  readonly folder: string;
};

const PLATFORMS: readonly Platform[] = [
  {
    name: "DNAnexus",
    table: dnanexusOperations,
    create: createDnanexus,
    answer: (sandbox) => sandbox.dnanexus,
    tokenHeader: { authorization: "Bearer sandbox-curator" },
    object: { objectId: "file-SandboxLiverBam000000001", project: ATLAS },
    project: ATLAS,
    folder: "/cohort",
  },
  {
    name: "Seven Bridges",
    table: sevenBridgesOperations,
    create: createSevenBridges,
    answer: (sandbox) => sandbox.sevenbridges,
    tokenHeader: { "x-sbg-auth-token": "sandbox-curator" },
    object: { objectId: "568e69abe9b0307bc0414164" },
    project: "curator/tumor-atlas",
    folder: "568e69abe9b0307bc0414170",
  },
];

const SEARCH: readonly SearchTerm[] = [
  { kind: "key-is", key: "Sample ID (ünïcode) & more", value: "" },
  { kind: "name", text: "x", isGlob: false },
  { kind: "key-is", key: "fields", value: "a=b&c" },
  { kind: "tag", text: "a tag" },
];

/** Everything that an adapter can be asked for, once, and the calls that it made. */
async function callsOf({ create, answer, tokenHeader, object, project, folder }: Platform) {
  const sandbox = createSandbox();
  const calls: HttpCall[] = [];
  const direct = createTransport({
    fetch: (input, init) => answer(sandbox)(new Request(input, init)),
    root: "http://platform.test",
    headers: () => tokenHeader,
  });
  const platform = create({
    connection: "tried",
    baseUrl: "http://platform.test",
    token: "",
    fetch,
    now: () => 0,
    transport: (call) => {
      calls.push(call);
      return direct(call);
    },
  });
  const snapshot = await platform.describe({ connection: "tried", ...object });
  for (const [, mode] of MODES) {
    await sendAll(
      platform,
      planChange(platform, snapshot, mode, (target) => target.set("tissue", "Lung")),
    );
  }
  const finds: FindQuery[] = [
    { project },
    { project, folder, pageSize: 90 },
    { project, terms: [{ kind: "name", text: "two words & ünïcode/=.bam", isGlob: false }] },
    { project, withDetails: true, terms: [...SEARCH] },
    { project, withFacts: true },
    { project, withFacts: true, withDetails: true },
  ];
  for (const query of finds) {
    const { next: cursor } = await platform.find(query);
    if (cursor !== undefined) await platform.find({ ...query, cursor });
  }
  await platform.trail(project, folder);
  await platform.copies({ connection: "tried", ...object });
  for (const text of [object.objectId, `${project}:/cohort`, "Tumor atlas:/cohort/cohort-0001.bam"])
    await platform.locate(text);
  await platform.projects(undefined);
  await platform.projects(object.project === undefined ? "100" : '"opaque"').catch(() => {});
  await platform.whoami();
  await platform.fields(snapshot);
  const bulk = await platform.bulk();
  const { objectId } = object;
  await bulk.describeMany(
    [
      { connection: "tried", ...object },
      { connection: "tried", objectId },
    ],
    { withAccess: true },
  );
  const plans = ["a", "b"].map((value) =>
    planChange(platform, snapshot, MODES[0][1], (target) => target.set("tissue", value)),
  );
  for (const packed of bulk.pack(plans)) await bulk.sendPacked(packed, { operationId: "op" });
  sandbox.close();
  return calls;
}

describe.each(PLATFORMS)("the operations of $name", (platform) => {
  const { table } = platform;

  test("are all the calls that its adapter makes, each there and back to the letter", async () => {
    const calls = await callsOf(platform);
    expect(calls.length).toBeGreaterThan(10);
    const used = new Set<string>();
    for (const call of calls) {
      const found = operationOf(table, call);
      expect(found, `${call.method} ${call.path}`).toBeDefined();
      if (!found) continue;
      used.add(found.operation.name);
      expect(found.operation.method).toBe(call.method);
      expect(pathOf(found.operation, found.parameters)).toBe(call.path);
      expect(found.operation.isWrite).toBe(call.operationId !== undefined);
      expect(found.operation.body === "none").toBe(call.body === undefined);
    }
    expect([...used].toSorted()).toEqual(table.operations.map(({ name }) => name).toSorted());
  });

  test("have names of their own, anchored patterns, and a parameter for each gap in the path", () => {
    expect(new Set(table.operations.map(({ name }) => name)).size).toBe(table.operations.length);
    for (const { name, path, parameters, query = {}, objectList } of table.operations) {
      expect(name).toMatch(/^[A-Za-z]+$/);
      const gaps = Array.from(path.matchAll(/\{(\w+)\}/g), ([, gap]) => gap);
      expect(Object.keys(parameters)).toEqual(gaps);
      const ids = objectList ? [objectList.pattern] : [];
      for (const { source } of [...Object.values(parameters), ...Object.values(query), ...ids]) {
        expect(source).toMatch(/^\^.*\$$/);
      }
    }
  });

  test("[law] never lead elsewhere, whatever the parameters are", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("..", ".", "", "a/b", "../../user", "a?b", "a#b", "%2e", "a\nb", "\ud800", "__proto__"),
    );
    const operations = fc.constantFrom(...table.operations);
    fc.assert(
      fc.property(operations, hostile, hostile, (operation, one, other) => {
        const names = [...Object.keys(operation.parameters), ...Object.keys(operation.query ?? {})];
        const path = pathOf(operation, new Map(names.map((name, at) => [name, at === 0 ? one : other])));
        if (path === undefined) return;
        const url = new URL(path, "https://platform.test");
        expect(url.origin + url.pathname + url.search).toBe(`https://platform.test${path}`);
        expect(url.pathname.split("/")).toHaveLength(operation.path.split("/").length);
      }),
    );
  });

  test.each([
    ["GET", "/"],
    ["POST", "/system/newObject"],
    ["POST", "/file-SandboxLiverBam000000001/remove"],
    ["POST", "/file-SandboxLiverBam000000001/describe?x=1"],
    ["POST", "//system/whoami"],
    ["GET", "/v2/files/../user"],
    ["GET", "/v2/files/a%2Fb"],
    ["GET", "/v2/user?"],
    ["GET", "/v2/files?limit=101"],
    ["GET", "/v2/files?metadata.=x"],
    ["GET", "/v2/files?origin.task=x"],
    ["GET", "/v2/files?limit=10&limit=20"],
    ["PUT", "/v2/files/568e69abe9b0307bc0414164"],
    ["PATCH", "/v2/files/568e69abe9b0307bc0414164"],
    ["POST", "/v2/bulk/files/update"],
  ] as const)("are not %s %s", (method, path) => {
    expect(operationOf(table, { method, path })).toBeUndefined();
  });
});

test("a parameter that an operation doesn't have, or that is missing, gives no path", () => {
  const [describeObject] = dnanexusOperations.operations;
  if (!describeObject) throw new Error("no operation");
  expect(pathOf(describeObject, new Map())).toBeUndefined();
  const both = new Map([
    ["object", ATLAS],
    ["constructor", "x"],
  ]);
  expect(pathOf(describeObject, both)).toBeUndefined();
});
