import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type GatewayLab, openLab } from "./hostile/gateway-lab-fixture.ts";

const DESCRIBE = "/gateway/connections/good/describe?object=file-SandboxLiverBam000000001";
const REFUSED = { status: 200, body: '{"sent":"no","fault":"other-build"}' };

let lab: GatewayLab;

beforeAll(async () => {
  lab = await openLab({ build: "build-n-plus-1" });
});
afterAll(() => lab.close());
beforeEach(() => lab.prepare());

function write(headers: Readonly<Record<string, string>>) {
  const path = DESCRIBE.replace("describe?", "setProperties?");
  return lab.send({ path, body: '{"properties":{"a":"b"}}', headers });
}

test.each([
  ["of another build", { "X-Redescribe-Build": "build-n" }],
  ["of a build that begins so", { "X-Redescribe-Build": "build-n-plus-11" }],
  ["of none", { "X-Redescribe-Build": "" }],
  ["that doesn't say", {}],
])("no write goes out for a page %s, and no check before it", async (_name, headers) => {
  expect(await write({ ...headers, "X-Redescribe-Operation": "op-1" })).toMatchObject(REFUSED);
  const check = { path: DESCRIBE, body: "{}", headers: { ...headers, "X-Redescribe-Hold": "submit" } };
  expect(await lab.send(check)).toMatchObject(REFUSED);
  expect(lab.target.requests).toEqual([]);
});

test("such a page may read", async () => {
  const headers = { "X-Redescribe-Build": "build-n" };
  expect((await lab.send({ path: DESCRIBE, body: "{}", headers })).body).toContain('"sent":"yes"');
});

test("a page of this build may write", async () => {
  const headers = { "X-Redescribe-Build": "build-n-plus-1", "X-Redescribe-Operation": "op-1" };
  expect((await write(headers)).body).toContain('"sent":"yes"');
  expect(lab.target.requests).toHaveLength(1);
});
