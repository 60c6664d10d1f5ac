import { expect, it } from "vitest";
import { createTurn } from "./turn.ts";

it("one task runs at a time, in the order in which they came, also after one that failed", async () => {
  const turn = createTurn();
  const seen: string[] = [];
  let fail: (error: Error) => void = () => undefined;
  const first = turn(
    () =>
      new Promise((_resolve, reject) => {
        seen.push("first");
        fail = reject;
      }),
  );
  const others = ["second", "third"].map((name) => turn(async () => void seen.push(name)));
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual(["first"]);
  fail(new Error("broken"));
  await expect(first).rejects.toThrow("broken");
  await Promise.all(others);
  expect(seen).toEqual(["first", "second", "third"]);
});
