import { describe, expect, it } from "vitest";
import { PRESETS } from "../presets.ts";
import { pageAddress } from "./page-address.ts";
import { readPlaceText } from "./place-text.ts";

const ref = { connection: "c", objectId: "568e69abe9b0307bc0414164" };
const project = "curator/tumor-atlas";
const hosts = PRESETS.filter(({ kind }) => kind === "sevenbridges").map(
  ({ baseUrl }) => new URL(baseUrl).host,
);
const known = hosts.filter((host) => host !== "api.sevenbridges.cn");

describe("the address of a file's page", () => {
  it.each(known)("leads back to the file by the platform at %s", (host) => {
    const address = pageAddress({ ...ref, project }, host) ?? "";
    expect(readPlaceText(address, "c", host)).toEqual({ kind: "object", ref });
  });

  it("isn't taken for a page of another platform", () => {
    for (const host of known) {
      const address = pageAddress({ ...ref, project }, host) ?? "";
      const readers = known.filter((other) => readPlaceText(address, "c", other) !== undefined);
      expect(readers).toEqual([host]);
    }
  });

  it("is absent on other hosts and without a project", () => {
    expect(pageAddress({ ...ref, project }, "127.0.0.1")).toBeUndefined();
    expect(pageAddress({ ...ref, project }, "api.sevenbridges.cn")).toBeUndefined();
    expect(pageAddress(ref, "api.sbgenomics.com")).toBeUndefined();
  });
});
