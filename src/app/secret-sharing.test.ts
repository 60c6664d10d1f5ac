import { afterEach, expect, test } from "vitest";
import { createSecretSharing } from "./secret-sharing.ts";

const channels: BroadcastChannel[] = [];

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

/** A tab of the page, on the browser's real channel. */
function openTab(tabId: string, secret = "") {
  const channel = new BroadcastChannel("session-of-a-test");
  channels.push(channel);
  const tab = { secret };
  const sharing = createSecretSharing({
    channel,
    tabId,
    ownSecret: () => tab.secret,
    onSecret: (given) => {
      tab.secret = given;
    },
  });
  return { tab, sharing };
}

test("a tab without a secret gets that of another one", async () => {
  openTab("first", "the-secret");
  openTab("without");
  expect(await openTab("reloaded").sharing.ask()).toBe("the-secret");
});

test("where no other tab has one, there is none after a moment", async () => {
  openTab("without");
  expect(await openTab("alone").sharing.ask()).toBeUndefined();
});

test("an answer to one tab changes nothing in the others", async () => {
  openTab("old", "old-secret");
  const { tab } = openTab("new", "new-secret");
  await openTab("reloaded").sharing.ask();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(tab.secret).toBe("new-secret");
});

test("a new secret goes to all of them", async () => {
  const { tab } = openTab("old", "old-secret");
  openTab("entered", "new-secret").sharing.tell("new-secret");
  await expect.poll(() => tab.secret).toBe("new-secret");
});
