import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GatewayLab, openLab, PLATFORM_TOKEN } from "./gateway-lab-fixture.ts";
import { FORGED_TARGETS, NAMES, PATHS } from "./hostile-addresses-fixture.ts";
import { ANSWERS } from "./hostile-answers-fixture.ts";
import { CODES } from "./hostile-codes-fixture.ts";
import { CROWDS } from "./hostile-crowds-fixture.ts";
import { BODIES, FRAMING } from "./hostile-framing-fixture.ts";
import { HOSTS, ORIGINS } from "./hostile-heads-fixture.ts";
import { LOADS } from "./hostile-load-fixture.ts";
import type { HostileGroup } from "./hostile-request-fixture.ts";
import { SESSIONS } from "./hostile-sessions-fixture.ts";
import { SPELLINGS } from "./hostile-spellings-fixture.ts";
import type { RawAnswer } from "./raw-request-fixture.ts";

const GROUPS: readonly HostileGroup[] = [
  HOSTS,
  ORIGINS,
  SESSIONS,
  PATHS,
  FORGED_TARGETS,
  NAMES,
  FRAMING,
  BODIES,
  ANSWERS,
  LOADS,
];

/** Groups beyond the agreed list. */
const MORE_GROUPS: readonly HostileGroup[] = [CODES, CROWDS, SPELLINGS];

/** 0 is a closed connection. */
const REFUSED = [0, 400, 403, 404, 405, 408, 413, 421, 431];

let patient: GatewayLab;
let hasty: GatewayLab;

beforeAll(async () => {
  patient = await openLab();
  hasty = await openLab({ limits: { firstByteMs: 1500, totalMs: 2500 }, bodyMs: 500, headMs: 1000 });
});

afterAll(async () => {
  await patient.close();
  await hasty.close();
});

test("there are 157 hostile requests, as many in each group as were agreed on", () => {
  expect(GROUPS.map(({ cases }) => cases.length)).toEqual([16, 17, 10, 20, 37, 8, 16, 12, 15, 6]);
  for (const { name, cases } of GROUPS) {
    expect(new Set(cases.map((hostile) => hostile.name)).size, name).toBe(cases.length);
  }
  expect(GROUPS.reduce((sum, { cases }) => sum + cases.length, 0)).toBe(157);
});

test("none of the further groups has lost a case", () => {
  for (const { cases, count } of MORE_GROUPS) {
    expect(new Set(cases.map((hostile) => hostile.name)).size).toBe(count);
  }
});

describe.each([...GROUPS, ...MORE_GROUPS])("$name", ({ cases, errors }) => {
  test.each(cases)("$name", async ({ run, isHarmless, isAboutTime }) => {
    const lab = isAboutTime ? hasty : patient;
    await lab.prepare();
    const secret = lab.secret();
    const answers = await run(lab);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expectNothingTold(answer, secret);
    if (!isHarmless) {
      for (const { status, body } of answers) {
        expect(REFUSED).toContain(status);
        if (body.startsWith("{")) expect(errors).toContain(JSON.parse(body).error);
      }
      expect(lab.target.requests).toEqual([]);
    }
    for (const line of lab.logged)
      expect(line).toMatch(/^Gateway: refused a request: [a-z-]+(?: \(and \d+ more\))?$/);
    await expectGoodRequestServed(lab);
  });
});

function expectNothingTold({ text }: RawAnswer, secret: string): void {
  expect(text).not.toContain(secret);
  expect(text).not.toContain(PLATFORM_TOKEN);
  expect(text).not.toMatch(/\n\s+at |node:|\.ts:\d|node_modules/);
  expect(text).not.toMatch(/^(?:access-control-|set-cookie)/im);
}

async function expectGoodRequestServed(lab: GatewayLab): Promise<void> {
  await lab.prepare();
  const { status, body } = await lab.whoami();
  expect([status, JSON.parse(body)]).toMatchObject([
    200,
    { sent: "yes", status: 200, body: '{"id":"user-good"}' },
  ]);
  expect(lab.target.requests).toHaveLength(1);
  expect(lab.target.requests[0]).toMatch(/^POST \/system\/whoami HTTP\/1\.1\r\nhost: api\.dnanexus\.com\r\n/);
}
