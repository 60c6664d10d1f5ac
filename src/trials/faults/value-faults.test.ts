import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import { addPair, typeValue } from "../sandbox-fixture.ts";
import { titleOf } from "./fault-data-fixture.ts";
import { HOSTILE_KEYS } from "./hostile-keys-fixture.ts";
import { rawFault } from "./raw-answer-fixture.ts";
import { type FaultySandbox, OBJECTS, startFaultySandbox } from "./sandbox-session-fixture.ts";
import { openSession } from "./submit-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const FOREIGN: ObjectRef = { connection: "sandbox-sevenbridges", objectId: "568e69abe9b0307bc0414167" };
const MODES = [
  ["merge", undefined],
  ["replace", replaceMode(true)],
] as const;

describe("values that aren't text", () => {
  it(`${titleOf("F-B08")}, ${titleOf("F-B09")}, read`, async () => {
    const { draft } = await openSession(sandbox, "sevenbridges", { ref: FOREIGN, edit: () => undefined });
    const types = [...draft.getState().draft.base.metadata.values()].flatMap((value) =>
      typeof value === "string" ? [] : [value.type],
    );
    expect(new Set(types)).toEqual(new Set(["number", "boolean", "array", "object", "null"]));
    expect(draft.getState().plan.requests).toEqual([]);
  });

  it.each(MODES)(`${titleOf("F-B08")}, ${titleOf("F-B09")}, %s`, async (_name, mode) => {
    const { submit } = await openSession(sandbox, "sevenbridges", {
      ref: FOREIGN,
      edit: (draft) => addPair(draft, "batch", "B7"),
      ...(mode && { mode }),
    });
    const { end, breaches, commits } = await submit();
    expect({ end, breaches }).toEqual({ end: "applied", breaches: [] });
    const [commit] = commits;
    const kept = Object.entries(commit?.before ?? {}).filter(([, value]) => value !== null);
    expect(commit?.after).toMatchObject(Object.fromEntries(kept));
    const nulls = Object.entries(commit?.before ?? {}).flatMap(([key, value]) =>
      value === null ? [key] : [],
    );
    expect(nulls.length).toBeGreaterThan(0);
    for (const key of nulls) expect([null, undefined]).toContain(commit?.after?.[key]);
  });
});

it.each(["dnanexus", "sevenbridges"] as const)(`${titleOf("F-B11")}, on %s`, async (platform) => {
  const own = Object.getOwnPropertyNames(Object.prototype);
  const { submit, draft } = await openSession(sandbox, platform, {
    edit: (store) => {
      for (const key of HOSTILE_KEYS) addPair(store, key, `value of ${key}`);
    },
  });
  expect(HOSTILE_KEYS).toHaveLength(103);
  expect(draft.getState().issues.filter(({ severity }) => severity === "block")).toEqual([]);
  const { end, breaches, commits } = await submit();
  expect({ end, breaches }).toEqual({ end: "applied", breaches: [] });
  const stored = new Map(Object.entries(commits[0]?.after ?? {}));
  for (const key of HOSTILE_KEYS) expect(stored.get(key)).toBe(`value of ${key}`);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
});

describe("half a surrogate pair, from the platform", () => {
  const LONE = String.fromCharCode(0xd800);

  /** The object as it is described, with one value more that the sandbox itself would never store. */
  async function describedWithHalf(times: number) {
    const { objectId } = OBJECTS.sevenbridges;
    const headers = { authorization: "Bearer sandbox-curator" };
    const request = new Request(`http://sandbox.test/v2/files/${objectId}`, { headers });
    const text = await (await sandbox.running.sandbox.sevenbridges(request)).text();
    const body = text.replace('"metadata":{', '"metadata":{"odd":"\\ud800",');
    await sandbox.faults([{ on: "GET file", fault: rawFault("before", { body }), times }]);
  }

  it(titleOf("F-B15", "read: shown with a warning, and never sent by itself"), async () => {
    await describedWithHalf(1);
    const { draft } = await openSession(sandbox, "sevenbridges", { edit: () => undefined });
    const { issues, plan } = draft.getState();
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "lone-surrogate", severity: "warn", key: "odd" }),
    );
    expect(plan.requests).toEqual([]);
  });

  it(titleOf("F-B15", "merge: what is typed over it is sent, and nothing with a half in it"), async () => {
    await describedWithHalf(2);
    const { draft, submit } = await openSession(sandbox, "sevenbridges");
    typeValue(draft, "odd", `${LONE}x`);
    expect(draft.getState().issues).toContainEqual(
      expect.objectContaining({ code: "lone-surrogate", severity: "block" }),
    );
    draft.undo();
    const { end, commits } = await submit();
    expect(end).toBe("applied");
    expect(commits[0]?.requestBody).toBe('{\n  "tissue": "Kidney"\n}');
  });

  it(titleOf("F-B15", "replace: it goes out as it came, the platform refuses it"), async () => {
    await describedWithHalf(99);
    const { submit } = await openSession(sandbox, "sevenbridges", { mode: replaceMode(true) });
    const { end, commits, result } = await submit();
    expect([end, commits]).toEqual(["refused", []]);
    expect(result).toMatchObject({ error: { facts: { kind: "invalid", sent: "yes" } } });
  });
});
