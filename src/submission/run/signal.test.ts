import { expect, it } from "vitest";
import { createSignal } from "./signal.ts";

it("wakes everybody who waits, once, and nobody who begins to wait afterwards", async () => {
  const { changed, notify } = createSignal();
  const woken: string[] = [];
  const waitAs = (name: string) => void changed().then(() => woken.push(name));
  notify();
  waitAs("one");
  waitAs("two");
  await Promise.resolve();
  expect(woken).toEqual([]);
  notify();
  waitAs("late");
  await new Promise((resolve) => setTimeout(resolve));
  expect(woken).toEqual(["one", "two"]);
  notify();
  await new Promise((resolve) => setTimeout(resolve));
  expect(woken).toEqual(["one", "two", "late"]);
});
