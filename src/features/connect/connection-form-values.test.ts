import { describe, expect, it } from "vitest";
import { CUSTOM, connectionSchema, FIRST_VALUES, targetOf } from "./connection-form-values.ts";

describe("the form of a connection", () => {
  it("wants a token, unless one that was found is chosen", () => {
    expect(connectionSchema.safeParse(FIRST_VALUES).error?.issues.map(({ path }) => path)).toEqual([
      ["token"],
    ]);
    expect(connectionSchema.safeParse({ ...FIRST_VALUES, token: " t " }).data?.token).toBe("t");
    expect(connectionSchema.safeParse({ ...FIRST_VALUES, credential: "found" }).success).toBe(true);
  });

  it("wants an address of a custom platform alone", () => {
    const custom = { ...FIRST_VALUES, preset: CUSTOM, token: "t" };
    const paths = (values: typeof custom) =>
      connectionSchema.safeParse(values).error?.issues.map(({ path }) => path);
    expect(paths({ ...custom, baseUrl: "http://example.org" })).toEqual([["baseUrl"]]);
    expect(paths({ ...custom, baseUrl: "https://example.org/v2" })).toBeUndefined();
  });

  it("leads to the preset's address, or to the one that was typed", () => {
    expect(targetOf({ ...FIRST_VALUES, preset: "cgc" })).toMatchObject({
      idWish: "cgc",
      name: "Cancer Genomics Cloud",
      baseUrl: "https://cgc-api.sbgenomics.com/v2",
      kind: "sevenbridges",
    });
    expect(
      targetOf({ ...FIRST_VALUES, preset: CUSTOM, baseUrl: "https://example.org/v2/", name: "Ours" }),
    ).toEqual({
      idWish: "custom",
      name: "Ours",
      kind: "sevenbridges",
      baseUrl: "https://example.org/v2",
    });
  });
});
