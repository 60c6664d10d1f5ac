import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Length } from "#core/text/utf8.ts";
import { fileNameOf } from "./file-name.ts";

describe("the name of an exported file", () => {
  it.each([
    ["HG00096.liver.bam", "HG00096.liver.bam.metadata.csv"],
    ["肝臓 sample.txt", "肝臓 sample.txt.metadata.csv"],
    ["../../etc/passwd", "_.._etc_passwd.metadata.csv"],
    ['a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j.metadata.csv"],
    ["NUL.txt", "_NUL.txt.metadata.csv"],
    ["invoice\u202egpj.exe", "invoice_gpj.exe.metadata.csv"],
    ["  .hidden ", "hidden.metadata.csv"],
    ["", "object.metadata.csv"],
  ])("of %j is %j", (objectName, fileName) => {
    expect(fileNameOf(objectName, "metadata.csv")).toBe(fileName);
  });

  it("is never too long, nor cut within a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (objectName) => {
        const fileName = fileNameOf(objectName, "metadata.csv");
        expect(utf8Length(fileName)).toBeLessThanOrEqual(255);
        expect(fileName.isWellFormed()).toBe(true);
      }),
    );
  });
});
