import { expect, it } from "vitest";
import { createWaitingLine } from "./waiting-line.ts";

function open(names: readonly string[]) {
  const line = createWaitingLine();
  const over: string[] = [];
  const givers = names.map((name) => {
    const giving = new AbortController();
    void line.wait(giving.signal).then(() => over.push(name));
    return giving;
  });
  return { line, over, givers };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it("callers are woken one at a time, in the order in which they came", async () => {
  const { line, over } = open(["a", "b", "c"]);
  line.wakeFirst();
  await settled();
  expect(over).toEqual(["a"]);
  line.wakeFirst();
  line.wakeFirst();
  line.wakeFirst();
  await settled();
  expect([over, line.isEmpty()]).toEqual([["a", "b", "c"], true]);
});

it("who gives up leaves the line, and nobody is woken for it", async () => {
  const { line, over, givers } = open(["a", "b"]);
  givers[0]?.abort();
  await settled();
  expect(over).toEqual(["a"]);
  line.wakeFirst();
  await settled();
  expect(over).toEqual(["a", "b"]);
});

it("who gives up in the moment of being woken leaves the turn to the next", async () => {
  const { line, over, givers } = open(["a", "b"]);
  line.wakeFirst();
  givers[0]?.abort();
  await settled();
  expect(over).toEqual(["a", "b"]);
});

it("whose signal is over already doesn't wait", async () => {
  const line = createWaitingLine();
  await line.wait(AbortSignal.abort());
  expect(line.isEmpty()).toBe(true);
});
