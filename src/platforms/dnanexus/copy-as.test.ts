import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Metadata } from "#core/object/metadata.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE } from "#core/write/request-plan.ts";
import { planCases, snapshotOf } from "../contract/plan-cases.ts";
import { callsOf, isInstalled, PYTHON, runScript, SHELL } from "../outside-program-fixture.ts";
import type { CopyFormat } from "../request-copy.ts";
import { copyAs } from "./copy-as.ts";
import { plan } from "./plan.ts";

const root = "https://api.dnanexus.com";
const project = "project-F0yyz6j9Jz8YpxQV8B8Kk7Zy";
const ref = { connection: "c", objectId: "file-F0yyz6j9Jz8YpxQV8B8Kk7Zy", project };

function planFor(from: Metadata, to: Metadata) {
  return plan(diffMetadata(from, to), snapshotOf(ref, from, { project }), MERGE);
}

function copyOf(format: CopyFormat, requestPlan: ReturnType<typeof plan>) {
  return copyAs(requestPlan, root).find((copy) => copy.format === format);
}

function textOf(format: CopyFormat, requestPlan: ReturnType<typeof plan>): string {
  const copy = copyOf(format, requestPlan);
  return copy && "text" in copy ? copy.text : "";
}

const someChange = planFor(
  new Map([
    ["tissue", "Liver"],
    ["old", "x"],
  ]),
  new Map([["tissue", "it's 肝"]]),
);

describe("a DNAnexus write copied", () => {
  it("is offered for curl, dx, dxpy and as JSON, in this order", () => {
    expect(copyAs(someChange, root).map(({ format }) => format)).toEqual(["curl", "dx", "dxpy", "json"]);
  });

  it("is nothing where nothing is to be sent", () => {
    expect(copyAs(planFor(new Map(), new Map()), root)).toEqual([]);
  });

  it("as JSON is the body, character for character", () => {
    expect(textOf("json", someChange)).toBe(someChange.requests[0]?.body);
  });

  it("as dx sets what is new, and unsets what goes, in the copy of the project", () => {
    expect(textOf("dx", someChange)).toBe(
      `dx set_properties '${project}:${ref.objectId}' \\\n  'tissue=it'\\''s 肝' && \\\n` +
        `dx unset_properties '${project}:${ref.objectId}' \\\n  'old'`,
    );
  });

  it("as dxpy takes the token from the environment", () => {
    expect(textOf("dxpy", someChange)).toBe(`import os

import dxpy

dxpy.set_security_context({"auth_token_type": "Bearer", "auth_token": os.environ["DX_TOKEN"]})
dxpy.DXHTTPRequest(
    "https://api.dnanexus.com/${ref.objectId}/setProperties",
    {
        "project": "${project}",
        "properties": {
            "tissue": "it's 肝",
            "old": None,
        },
    },
    prepend_srv=False,
)
`);
  });

  it.each([
    ["equals-sign", "url", "https://x.test/?a=b"],
    ["equals-sign", "a=b", "c"],
    ["key-syntax", "-k", "v"],
    ["key-syntax", "k\\", "v"],
    ["key-syntax", "", "v"],
    ["control-character", "k", "a\x1b[201~\x03rm"],
    ["control-character", "k", "\ud800"],
    ["too-long", "k", "x".repeat(70_000)],
  ])("isn't offered as dx, and says why: %s of %j", (code, key, value) => {
    const hindrances = [{ code, keys: code === "too-long" ? [] : [key] }];
    expect(copyOf("dx", planFor(new Map(), new Map([[key, value]])))).toEqual({ format: "dx", hindrances });
  });

  it("is offered as dx where a key with an equals sign only goes", () => {
    expect(textOf("dx", planFor(new Map([["x=y", "v"]]), new Map()))).toContain("'x=y'");
  });
});

describe.skipIf(!isInstalled(SHELL))("a DNAnexus write, run by a shell", () => {
  it("by dx changes what the plan's body changes", () => {
    fc.assert(
      fc.property(fc.array(planCases(ref, false), { minLength: 100, maxLength: 100 }), (cases) => {
        const plans = cases
          .map(({ changeSet, snapshot, mode }) => plan(changeSet, { ...snapshot, project }, mode))
          .filter((requestPlan) => textOf("dx", requestPlan) !== "");
        const script = plans.map((requestPlan) => textOf("dx", requestPlan)).join("\n");
        const calls = callsOf("dx", script).map(({ words }) => words);
        for (const { requests } of plans) {
          const expected = propertiesOf(requests[0]?.body ?? "");
          expect(nextProperties(calls, expected)).toEqual(expected);
        }
      }),
      { numRuns: 3 },
    );
  });
});

type Properties = ReadonlyMap<string, string | null>;

/** The pairs that the next calls of `dx` set and unset, split as `dx` does (from its source). */
function nextProperties(calls: (readonly string[])[], expected: Properties): Properties {
  const found = new Map<string, string | null>();
  const values = [...expected.values()];
  const verbs = [
    ...(values.some((value) => value !== null) ? ["set_properties"] : []),
    ...(values.includes(null) ? ["unset_properties"] : []),
  ];
  for (const verb of verbs) {
    const [name, path, ...words] = calls.shift() ?? [];
    expect([name, path]).toEqual([verb, `${project}:${ref.objectId}`]);
    for (const word of words) {
      const [key = "", value = "", ...more] = verb === "set_properties" ? word.split("=") : [word];
      expect(more).toEqual([]);
      found.set(key, verb === "set_properties" ? value : null);
    }
  }
  return found;
}

function propertiesOf(body: string): Properties {
  return new Map(Object.entries<string | null>(JSON.parse(body).properties));
}

// Without Python the script can't be run; its text is tested above.
describe.skipIf(!isInstalled(PYTHON))("a DNAnexus write, run by Python", () => {
  it("calls the platform with the address and the data of the plan", () => {
    fc.assert(
      fc.property(fc.array(planCases(ref, false), { minLength: 100, maxLength: 100 }), (cases) => {
        const plans = cases
          .map(({ changeSet, snapshot, mode }) => plan(changeSet, { ...snapshot, project }, mode))
          .filter(({ requests }) => requests.length > 0);
        const script = DXPY + plans.map((requestPlan) => textOf("dxpy", requestPlan)).join("\n");
        const calls = runScript(PYTHON, script, { DX_TOKEN: "secret" }).split("\n").slice(0, -1);
        expect(calls.map((call) => JSON.parse(call))).toEqual(
          plans.map(({ requests: [request] }) => [
            "secret",
            root + request?.path,
            JSON.parse(request?.body ?? ""),
            { prepend_srv: false },
          ]),
        );
      }),
      { numRuns: 3 },
    );
  });
});

const DXPY = `
import json, sys, types
dxpy = types.ModuleType("dxpy")
def keep(context): dxpy.token = context["auth_token"]
def call(url, data, **more): print(json.dumps([dxpy.token, url, data, more]))
dxpy.set_security_context, dxpy.DXHTTPRequest = keep, call
sys.modules["dxpy"] = dxpy
`;
