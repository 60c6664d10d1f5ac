import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#core/json/canonical-json.ts";
import type { Metadata, MetadataValue } from "#core/object/metadata.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import { planCases, snapshotOf } from "../contract/plan-cases.ts";
import { callsOf, isInstalled, PYTHON, runScript, SHELL } from "../outside-program-fixture.ts";
import type { CopyFormat } from "../request-copy.ts";
import { copyAs } from "./copy-as.ts";
import { plan } from "./plan.ts";

const root = "https://api.sbgenomics.com";
const ref = { connection: "c", objectId: "568e69abe9b0307bc0414164" };

function planFor(from: Metadata, to: Metadata, mode: WriteMode = MERGE) {
  return plan(diffMetadata(from, to), snapshotOf(ref, from), mode);
}

function textOf(format: CopyFormat, requestPlan: ReturnType<typeof plan>): string {
  const copy = copyAs(requestPlan, root).find((one) => one.format === format);
  return copy && "text" in copy ? copy.text : "";
}

const someChange = planFor(new Map([["old", "x"]]), new Map([["tissue", "it's 肝"]]));

describe("a Seven Bridges write copied", () => {
  it("is offered for curl, sevenbridges-python and as JSON, in this order", () => {
    const formats = copyAs(someChange, root).map(({ format }) => format);
    expect(formats).toEqual(["curl", "sevenbridges-python", "json"]);
  });

  it("is nothing where nothing is to be sent", () => {
    expect(copyAs(planFor(new Map(), new Map()), root)).toEqual([]);
  });

  it("as JSON is the body, character for character", () => {
    expect(textOf("json", someChange)).toBe(someChange.requests[0]?.body);
  });

  it("as Python takes the token from the environment, and calls what the plan calls", () => {
    expect(textOf("sevenbridges-python", someChange)).toBe(`import os

import sevenbridges

api = sevenbridges.Api(url="https://api.sbgenomics.com/v2", token=os.environ["SB_AUTH_TOKEN"])
api.patch(
    url="/files/568e69abe9b0307bc0414164/metadata",
    data={
        "tissue": "it's 肝",
        "old": None,
    },
)
`);
  });

  it("as Python sends the text itself where Python would write a number in another way", () => {
    const held: Metadata = new Map([["age", { type: "number", json: "61.50" }]]);
    const text = textOf(
      "sevenbridges-python",
      planFor(held, new Map<string, MetadataValue>([...held, ["a", "b"]]), replaceMode(true)),
    );
    expect(text).toContain("    '  \"age\": 61.50,\\n'\n");
    expect(text).toContain(
      'api.session.request("PUT", api.url + "/files/568e69abe9b0307bc0414164/metadata", ',
    );
  });
});

describe.skipIf(!isInstalled(SHELL))("a Seven Bridges write, run by a shell", () => {
  it("is one curl with the plan's method, address and body", () => {
    fc.assert(
      fc.property(fc.array(planCases(ref, true), { minLength: 100, maxLength: 100 }), (cases) => {
        const requests = cases.flatMap(({ changeSet, snapshot, mode }) => {
          const requestPlan = plan(changeSet, snapshot, mode);
          return requestPlan.requests.map((request) => ({ request, text: textOf("curl", requestPlan) }));
        });
        const script = requests.map(({ text }) => text).join("\n");
        const calls = callsOf("curl", script, { SB_AUTH_TOKEN: "secret" }).map(({ words }) => words);
        expect(calls.map((words) => words.slice(0, -1))).toEqual(
          requests.map(({ request: { method, path } }) => [
            "--request",
            method,
            root + path,
            "--header",
            "X-SBG-Auth-Token: secret",
            "--header",
            "Content-Type: application/json",
            "--data-raw",
          ]),
        );
        expect(calls.map((words) => canonicalJson(words.at(-1) ?? ""))).toEqual(
          requests.map(({ request }) => canonicalJson(request.body)),
        );
      }),
      { numRuns: 3 },
    );
  });
});

// Without Python the script can't be run; its text is tested above.
describe.skipIf(!isInstalled(PYTHON))("a Seven Bridges write, run by Python", () => {
  it("sends the plan's method, address and body, with every digit", () => {
    fc.assert(
      fc.property(fc.array(planCases(ref, true), { minLength: 100, maxLength: 100 }), (cases) => {
        const plans = cases
          .map(({ changeSet, snapshot, mode }) => plan(changeSet, snapshot, mode))
          .filter(({ requests }) => requests.length > 0);
        const script = SEVENBRIDGES + plans.map((one) => textOf("sevenbridges-python", one)).join("\n");
        const calls = runScript(PYTHON, script, { SB_AUTH_TOKEN: "secret" }).split("\n").slice(0, -1);
        const sent = calls.map((call) => JSON.parse(call) as string[]);
        expect(
          sent.map(([token, method, url, body = ""]) => [token, method, url, canonicalJson(body)]),
        ).toEqual(
          plans.map(({ requests: [request] }) => [
            "secret",
            request?.method,
            root + request?.path,
            canonicalJson(request?.body ?? ""),
          ]),
        );
      }),
      { numRuns: 3 },
    );
  });
});

const SEVENBRIDGES = `
import json, sys, types
class Answer:
    def raise_for_status(self): pass
class Api:
    def __init__(self, url, token):
        self.url, self.token, self.session, self.headers = url, token, self, {"X-SBG-Auth-Token": token}
    def patch(self, url, data): self.send("PATCH", self.url + url, json.dumps(data))
    def put(self, url, data): self.send("PUT", self.url + url, json.dumps(data))
    def request(self, method, url, data, headers):
        self.send(method, url, data.decode())
        return Answer()
    def send(self, method, url, body): print(json.dumps([self.token, method, url, body]))
sevenbridges = types.ModuleType("sevenbridges")
sevenbridges.Api = Api
sys.modules["sevenbridges"] = sevenbridges
`;
