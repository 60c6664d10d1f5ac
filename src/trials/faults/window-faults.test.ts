import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { endFor, faultOf, titleOf } from "./fault-data-fixture.ts";
import { type FaultySandbox, startFaultySandbox } from "./sandbox-session-fixture.ts";
import { openSession, type SessionOptions } from "./submit-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const STOPS = [
  ["2.5 s", 2500],
  ["20 s", 20_000],
  ["10 min", 600_000],
] as const;

/** Where everything stands still once, between the check's answer and the write's first byte. */
const PLACES: Readonly<Record<string, (stop: () => Promise<void>) => SessionOptions>> = {
  "before the answer is read": (stop) => ({
    platform: {
      fetch: async (...call) => {
        const answer = await fetch(...call);
        await stop();
        return answer;
      },
    },
  }),
  "before the journal has the intent": (stop) => ({ record: stop }),
  "before the write": (stop) => ({ beforeSend: stop }),
};

const WRITES = [
  ["dnanexus", "merge", MERGE],
  ["sevenbridges", "merge", MERGE],
  ["sevenbridges", "replace", replaceMode(true)],
] as const;

describe.each(WRITES)("a stop between check and write on %s, %s", (platform, _name, mode) => {
  for (const [place, optionsFor] of Object.entries(PLACES)) {
    it.each(STOPS)(titleOf("F-N26", `${place}, %s`), async (_length, stopMs) => {
      const end = endFor(faultOf("F-N26").end, "M");
      let stops = 0;
      const stop = async () => {
        stops += 1;
        if (stops > 1) return;
        sandbox.pass(stopMs);
        await sandbox.writeOutside(platform, { set: { tissue: "Lung" } });
      };
      const { submit } = await openSession(sandbox, platform, { mode, ...optionsFor(stop) });
      const submitted = await submit();
      expect({ end: submitted.end, breaches: submitted.breaches }).toEqual({ end, breaches: [] });
      expect(stops, "it stood still").toBeGreaterThan(0);
      expect(submitted.commits.map(({ operation }) => operation)).toEqual(["outside write"]);
      const checks = submitted.states.filter(({ kind }) => kind === "queued");
      expect(checks, "it was checked again").toHaveLength(1);
    });

    it.each(STOPS)(
      `F-N26, and nobody wrote meanwhile [${place}, %s]: applied after another check`,
      async (_length, stopMs) => {
        let stops = 0;
        const stop = async () => {
          stops += 1;
          if (stops === 1) sandbox.pass(stopMs);
        };
        const { submit } = await openSession(sandbox, platform, { mode, ...optionsFor(stop) });
        const { end, breaches, commits } = await submit();
        expect({ end, breaches, stops: stops > 0 }).toEqual({ end: "applied", breaches: [], stops: true });
        expect(commits.map(({ operationId }) => operationId)).toEqual(["operation-1.2"]);
      },
    );
  }
});
