import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { titleOf } from "./fault-data-fixture.ts";
import { HOSTILE_KEYS } from "./hostile-keys-fixture.ts";
import { type ListOptions, openList, PLACES, STRUCK } from "./list-session-fixture.ts";
import { closedPort, fullBacklog, wrongCertificate } from "./listeners-fixture.ts";
import { createChances, RANDOM_FAULTS } from "./random-faults-fixture.ts";
import { type FaultySandbox, OBJECTS, startFaultySandbox } from "./sandbox-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

describe.each(["dnanexus", "sevenbridges"] as const)("a list on %s", (name) => {
  const rootOf = () => sandbox.running[name === "dnanexus" ? "dnanexusUrl" : "sevenbridgesUrl"];
  const wholeList = async () => {
    const undisturbed = openList(sandbox, name, "find");
    await undisturbed.all();
    return undisturbed.items();
  };

  /** The first page is there; then the platform's name leads elsewhere for a while. A page can't tell why: one sentence for all. */
  async function loseTheWay(away: { root?: string; fetch?: typeof fetch }, limits: ListOptions = {}) {
    let isAway = false;
    let calls = 0;
    const session = openList(sandbox, name, "find", {
      ...limits,
      fetch: async (input, init) => {
        if (!isAway) return fetch(input, init);
        calls += 1;
        return (away.fetch ?? fetch)(String(input).replace(rootOf(), away.root ?? rootOf()), init);
      },
    });
    await session.more();
    const loaded = session.items();
    isAway = true;
    const error = await session.more();
    expect(error?.facts).toMatchObject({ kind: "unreachable" });
    expect([calls, session.delays()]).toEqual([3, [1000, 2000]]);
    expect(session.items()).toEqual(loaded);
    isAway = false;
    expect(await session.all()).toBeUndefined();
    expect(session.items()).toEqual(await wholeList());
    expect(await sandbox.history()).toEqual([]);
    return error;
  }

  it(titleOf("F-N01", "list"), async () => {
    const cause = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    await loseTheWay({ fetch: async () => Promise.reject(new TypeError("fetch failed", { cause })) });
  });

  it(titleOf("F-N02", "list"), async () => {
    await loseTheWay({ root: await closedPort() });
  });

  it.runIf(process.platform === "linux")(titleOf("F-N03", "list"), async () => {
    const error = await loseTheWay({ root: await fullBacklog() }, { timeLimits: { firstByteMs: 400 } });
    expect(error?.facts.fault).toBe("time-limit");
  });

  it(titleOf("F-N04", "list"), async () => {
    const { root, calls } = await wrongCertificate();
    await loseTheWay({ root });
    expect(calls()).toBe(3);
  });

  it(titleOf("F-N20", "list: twenty pages"), async () => {
    const { project, cohort: folder } = PLACES[name];
    const chances = createChances(20);
    let asked = 0;
    let struck = 0;
    const session = openList(sandbox, name, "find", {
      query: { project, folder, pageSize: 100 },
      fetch: async (input, init) => {
        asked += 1;
        if (chances() < 0.3 && !String(input).endsWith("/listFolder")) {
          struck += 1;
          const fault = RANDOM_FAULTS[struck % RANDOM_FAULTS.length] ?? "garbage";
          await sandbox.faults([{ on: STRUCK[name].find, fault }]);
        }
        return fetch(input, init);
      },
    });
    let isWhole = false;
    for (let presses = 0; presses < 5 && !isWhole; presses += 1) {
      const before = session.items();
      isWhole = (await session.all()) === undefined;
      expect(session.items().slice(0, before.length)).toEqual(before);
    }
    const { items, mayLack } = session.joined();
    expect([isWhole, items.length, mayLack]).toEqual([true, 2000, false]);
    expect(struck).toBeGreaterThan(5);
    expect(asked).toBeLessThanOrEqual(20 * 1.6);
    expect(await sandbox.history()).toEqual([]);
  });

  it(titleOf("F-H02", "list"), async () => {
    let token = "expired";
    const session = openList(sandbox, name, "find", { token: () => token });
    expect((await session.all())?.facts).toMatchObject({ kind: "unauthorized" });
    expect([session.items(), session.delays()]).toEqual([[], []]);
    token = "sandbox-curator";
    expect(await session.all()).toBeUndefined();
    expect(session.items()).toEqual(await wholeList());
    expect(await sandbox.history()).toEqual([]);
  });

  it(titleOf("F-B11", "list"), async () => {
    const own = Object.getOwnPropertyNames(Object.prototype);
    const pairs = HOSTILE_KEYS.map((key) => [key, `value of ${key}`] as const);
    await sandbox.writeOutside(name, { set: Object.fromEntries(pairs) });
    const { items } = await sandbox
      .platform(name)
      .find({ project: PLACES[name].project, withDetails: true, pageSize: 100 });
    const found = items.find(({ ref }) => ref.objectId === OBJECTS[name].objectId);
    expect(HOSTILE_KEYS).toHaveLength(103);
    for (const [key, value] of pairs) expect(found?.metadata?.get(key)).toBe(value);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
  });
});
