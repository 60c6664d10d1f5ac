import { describe, expect, it } from "vitest";
import { isRefusal, type PlatformErrorKind, type Sent } from "#platforms/errors.ts";
import { errorMessage } from "./error-messages.ts";

const IS_KIND: Readonly<Record<PlatformErrorKind, true>> = {
  unauthorized: true,
  forbidden: true,
  "not-found": true,
  conflict: true,
  invalid: true,
  "too-many-requests": true,
  unavailable: true,
  unreachable: true,
  "unexpected-answer": true,
};
const KINDS = Object.keys(IS_KIND) as PlatformErrorKind[];
const SENT: readonly Sent[] = ["no", "maybe", "yes"];
const CASES = KINDS.flatMap((kind) => SENT.map((sent) => ({ kind, sent })));

describe("errorMessage", () => {
  it.each(CASES)("says what happened, whether it was sent, what next: $kind, sent $sent", (facts) => {
    const { title, whatWasSent, next } = errorMessage(facts);
    expect(title).toMatch(/^[A-Z]/);
    expect(whatWasSent).toMatch(/(sent|Rejected|request).*\.$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
    expect(`${title}${whatWasSent}${next}`).not.toContain("!");
  });

  it.each(CASES)("calls a refusal what the platform layer calls one: $kind, sent $sent", (facts) => {
    const isCalledRefused = errorMessage(facts).whatWasSent.includes("Rejected");
    expect(isCalledRefused).toBe(isRefusal(facts));
  });

  it("speaks of no draft where something was only asked", () => {
    for (const { kind, sent } of CASES) {
      const { whatWasSent, next } = errorMessage({ kind, sent }, "read");
      expect(`${whatWasSent} ${next}`).not.toMatch(/draft|your changes/);
    }
  });

  it("keeps the three cases of a write apart", () => {
    expect(errorMessage({ kind: "unreachable", sent: "no" }).whatWasSent).toBe("Nothing was sent.");
    expect(errorMessage({ kind: "forbidden", sent: "yes" }).whatWasSent).toBe(
      "Rejected by the platform; nothing changed.",
    );
    const lost = errorMessage({ kind: "unreachable", sent: "maybe" });
    expect(lost.whatWasSent).toBe("The request may have gone through.");
    expect(lost.next).toContain("Refresh the object");
  });

  it("says of a check that was too old that nothing was sent, why, and what to do", () => {
    const facts = { kind: "unavailable", sent: "no", fault: "check-expired" } as const;
    expect(errorMessage(facts)).toEqual({
      title: expect.stringContaining("More than 2 seconds passed between the check and the write"),
      whatWasSent: "Nothing was sent.",
      next: expect.stringContaining("submit again"),
    });
  });

  it("never fears for the object after a read", () => {
    expect(errorMessage({ kind: "unreachable", sent: "maybe" }, "read").whatWasSent).toBe(
      "This was a read; nothing changed.",
    );
  });

  it("quotes the platform, and leads to the time that is left of the pause it asks for", () => {
    const message = errorMessage({
      kind: "too-many-requests",
      sent: "yes",
      status: 429,
      code: "1000",
      platformMessage: " Slow\u202e down. ",
      retryAfterMs: 1200,
    });
    expect(message.title).toBe("Rate limit reached (429)");
    expect(message.said).toBe('1000: "SlowU+202E down."');
    expect(message.next).toContain("the time left is at the top of the page");
    const busy = { kind: "unavailable", sent: "no", fault: "busy", retryAfterMs: 1000 } as const;
    expect(errorMessage(busy, "read").next).toBe("Try again in a moment.");
  });

  it("names the size and the limit of an answer that is too large", () => {
    const facts = { kind: "unexpected-answer", sent: "maybe", fault: "too-large", status: 200 } as const;
    const limit = { byteLimit: 8 * 1024 * 1024 };
    const nextOf = (more: object) => errorMessage({ ...facts, ...more }, "read").next;
    expect(nextOf({ ...limit, byteCount: 13_000_000 })).toContain(
      "The response has at least 12.3 MiB; the limit is 8 MiB. Reduce the object",
    );
    expect(nextOf(limit)).toContain("The response exceeds the limit of 8 MiB. Reduce");
    // The rounded size must differ from the limit, even when it is just above.
    expect(nextOf({ ...limit, byteCount: 8 * 1024 * 1024 + 1 })).toContain("exceeds the limit of 8 MiB");
    expect(nextOf({})).toMatch(/^Reduce the object/);
    const { title } = errorMessage({ ...facts, ...limit }, "read");
    expect(title).toBe("The platform's response is too large (200)");
    expect(nextOf(limit)).not.toContain("address of the connection");
  });

  it("keeps a long message whole, and cuts a page", () => {
    const platformMessage = `Value of key "comment" ${"is too long ".repeat(20)}`;
    const facts = { kind: "invalid", sent: "yes", code: "InvalidInput" } as const;
    expect(errorMessage({ ...facts, platformMessage }).said).toContain(platformMessage.trim());
    expect(errorMessage({ ...facts, platformMessage: "x".repeat(9999) }).said?.length).toBeLessThan(450);
  });
});
