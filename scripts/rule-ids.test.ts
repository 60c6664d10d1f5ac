import { expect, test } from "vitest";
import { problemsWithRuleIds } from "./rule-ids.mjs";

const spec = "# Rules\n\n## C: change set\n\n- **C1** One.\n- **C2** Two,\n  on two lines.\n";
const citing = (text: string) => [{ path: "a.test.ts", text }];
const all = citing('test("[C1] one", …); test("[C2] F-C01 two", …)');

test("rules that are defined once and cited have no problem", () => {
  expect(problemsWithRuleIds(spec, ["C01"], all)).toEqual([]);
});

test("a rule that no test cites is a problem, also when its text is mentioned", () => {
  expect(problemsWithRuleIds(spec, [], citing("[C1] C2 F-C02"))).toEqual([
    "a.test.ts: F-C02 isn't in faults.json",
    "SPEC.md: no test cites [C2]",
  ]);
});

test("a rule that is cited but not defined is a problem, and so is a fault without its prefix", () => {
  expect(problemsWithRuleIds(spec, ["C01"], [...all, ...citing("[C3] [C01]")])).toEqual([
    "a.test.ts: [C3] isn't defined in SPEC.md",
    "a.test.ts: [C01] isn't defined in SPEC.md",
  ]);
});

test("an id that is defined twice, and a letter that two sections have, are problems", () => {
  expect(problemsWithRuleIds(`${spec}- **C1** Again.\n`, ["C01"], all)).toEqual([
    "SPEC.md:8: C1 is defined twice",
  ]);
  expect(problemsWithRuleIds(`${spec}## C: copies\n`, ["C01"], all)).toEqual([
    "SPEC.md:8: another section has the letter C",
  ]);
});

test("a rule under the heading of another letter is a problem", () => {
  expect(
    problemsWithRuleIds(`${spec}## D: draft\n- **C3** Three.\n`, ["C01"], citing("[C1][C2][C3]")),
  ).toEqual(['SPEC.md:9: C3 is under "D"']);
});
