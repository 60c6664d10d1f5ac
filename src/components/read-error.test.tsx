// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { PlatformError, type PlatformErrorKind } from "#platforms/errors.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { ReadError } from "./read-error.tsx";
import { RenewTokenContext } from "./renew-token.tsx";

afterEach(cleanup);

const platform = createSevenBridges({
  connection: "cgc",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

function show(kind: PlatformErrorKind) {
  const onRetry = vi.fn();
  render(
    <RenewTokenContext
      value={(connection, onRenewed) => (
        <button type="button" onClick={onRenewed}>
          New token of {connection}
        </button>
      )}
    >
      <ReadError
        error={new PlatformError({ kind, sent: "yes" })}
        connection={{ id: "cgc", platform }}
        onRetry={onRetry}
      />
    </RenewTokenContext>,
  );
  return onRetry;
}

test("what couldn't be read for want of a token is read again with a new one", () => {
  const onRetry = show("unauthorized");
  fireEvent.click(screen.getByRole("button", { name: "New token of cgc" }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test("another reason asks for no token, and is tried again", () => {
  const onRetry = show("not-found");
  expect(screen.queryByRole("button", { name: /token/ })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test("an error of our own isn't shown as the platform's", () => {
  const error = new TypeError("a mistake in the program");
  const shown = () =>
    render(<ReadError error={error} connection={{ id: "cgc", platform }} onRetry={vi.fn()} />);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(shown).toThrow(error);
});
