import { describe, expect, test } from "vitest";
import { cellText } from "#core/object/metadata.ts";
import { openSource } from "./read-table.ts";

async function read(text: string) {
  return (await openSource({ kind: "clipboard", text })).read();
}
const rowsOf = async (text: string) => (await read(text)).table.rows.map((row) => row.map(cellText));

describe("a table drawn with bars", () => {
  test.each([
    ["Markdown", "| key | value |\n|---|:---:|\n| lab | L-7 |\n"],
    [
      "Markdown without outer bars, within other text",
      "Samples:\n\nkey | value\n--- | ---\nlab | L-7\n\nThat is all.",
    ],
    ["Org", "| key | value |\n|-----+-------|\n| lab | L-7   |"],
    ["MySQL", "+-----+-------+\n| key | value |\n+-----+-------+\n| lab | L-7   |\n+-----+-------+\n"],
    ["PostgreSQL", " key | value \n-----+-------\n lab | L-7\n(1 row)\n"],
  ])("%s", async (_name, text) => {
    const { format } = await read(text);
    expect(format).toEqual({ kind: "markdown" });
    expect(await rowsOf(text)).toEqual([
      ["key", "value"],
      ["lab", "L-7"],
    ]);
  });

  test("keeps a bar that is escaped, and knows the lines of its rows", async () => {
    const { table, lineNumbers } = await read("| key | value |\n|---|---|\n| a \\| b | `x` **y** |");
    expect(table.rows[1]).toEqual(["a | b", "`x` **y**"]);
    expect(lineNumbers).toEqual([1, 3]);
  });

  test("is not every text with bars", async () => {
    expect((await read("a|1\nb|2")).format).toMatchObject({ kind: "delimited", delimiter: "|" });
  });
});

describe("JSON lines", () => {
  test("are records; each value is exact, and so are the lines", async () => {
    const { format, shape, table, lineNumbers } = await read(
      '{"name":"a","n":1.50}\n\n{"name":"b","x":"y"}\r\n',
    );
    expect({ format, shape }).toEqual({ format: { kind: "json-lines" }, shape: "records" });
    expect(table.rows).toEqual([
      ["name", "n", "x"],
      ["a", { type: "number", json: "1.50" }],
      ["b", "", "y"],
    ]);
    expect(lineNumbers).toEqual([1, 1, 3]);
  });
});

describe("what a platform says of its objects", () => {
  const dx =
    '{"id":"file-SandboxLiverBam000000001","project":"project-SandboxTumorAtlas0000001","class":"file","name":"x.bam","properties":{"lab":"L-7","name":"mine"}}';
  const sb =
    '{"href":"https://x","id":"568e69abe9b0307bc0414164","name":"x.bam","size":5,"metadata":{"lab":"L-7","age":61}}';

  test("of one object its pairs are taken, and it is told whose they are", async () => {
    expect(await read(dx)).toMatchObject({
      shape: "pairs",
      about: [
        "file-SandboxLiverBam000000001",
        "project-SandboxTumorAtlas0000001:file-SandboxLiverBam000000001",
        "x.bam",
      ],
      notes: [{ code: "pairs-of-object" }],
    });
    expect(await rowsOf(dx)).toEqual([
      ["lab", "L-7"],
      ["name", "mine"],
    ]);
    expect((await read(sb)).table.rows[1]).toEqual(["age", { type: "number", json: "61" }]);
  });

  test.each([
    ["a list", `[${dx}]`],
    [
      "a list within an answer",
      `{"results":[{"id":"file-SandboxLiverBam000000001","describe":${dx}}],"next":null}`,
    ],
    ["lines", `${dx}\n${dx}`],
  ])("of several objects, %s, pairs are columns of their own", async (_name, text) => {
    const { shape, table, columnOrigins } = await read(text);
    expect(shape).toBe("records");
    const [header = []] = table.rows;
    const pairs = header.filter((_, column) => columnOrigins?.[column] === "pair");
    expect(pairs).toEqual(["lab", "name"]);
    expect(header).not.toContain("properties");
    expect(columnOrigins?.[header.indexOf("id")]).toBe("object");
  });

  test("what a platform is sent is pairs too, but not somebody's own pairs of such names", async () => {
    expect(await rowsOf('{"project":"project-1","properties":{"lab":"L-7"}}')).toEqual([["lab", "L-7"]]);
    expect(await rowsOf('{"metadata":"yes","id":"S7"}')).toEqual([
      ["metadata", "yes"],
      ["id", "S7"],
    ]);
    expect(await rowsOf('{"id":"S7","metadata":{"a":"b"}}')).toEqual([
      ["id", "S7"],
      ["metadata", '{"a":"b"}'],
    ]);
  });
});

describe("what dx describe prints", () => {
  const field = (label: string, value: string) => `${label.padEnd(20)}${value}`;
  const print = (properties: string) =>
    [
      "Result 1:",
      field("ID", "file-SandboxLiverBam000000001"),
      field("Class", "file"),
      field("Project", "project-SandboxTumorAtlas0000001"),
      field("Name", "HG00096.liver.bam"),
      field("Properties", properties),
      field("Tags", "-"),
    ].join("\n");

  test("is the pairs of that object", async () => {
    const { format, about } = await read(print("lab=L-7, rack=12"));
    expect(format).toEqual({ kind: "dx-describe" });
    expect(about).toContain("HG00096.liver.bam");
    expect(await rowsOf(print("lab=L-7, rack=12"))).toEqual([
      ["lab", "L-7"],
      ["rack", "12"],
    ]);
    expect(await rowsOf(print("-"))).toEqual([]);
  });

  test("[J7] values that it may have broken or cut otherwise are marked", async () => {
    const { marks } = await read(print("rights=Open, with attribution, rack=12"));
    expect(marks).toEqual([{ kind: "cut", row: 0, column: 1 }]);
    const wrapped = await read(print(`lab=L-7, note=a long\n${" ".repeat(20)}text`));
    expect(wrapped.table.rows[1]).toEqual(["note", "a long text"]);
    expect(wrapped.marks).toHaveLength(2);
  });
});

describe("dx set_properties commands", () => {
  test("are pairs, read as a shell would", async () => {
    const text = `$ dx set_properties project-1:/reads/x.bam lab=L-7 'note=two words' \\\n  site="Oulu, \\"F\\"" plain\\ key=v`;
    const { format, shape, about } = await read(text);
    expect({ format, shape }).toEqual({ format: { kind: "command" }, shape: "pairs" });
    expect(about).toEqual(["project-1:/reads/x.bam", "x.bam"]);
    expect(await rowsOf(text)).toEqual([
      ["lab", "L-7"],
      ["note", "two words"],
      ["site", 'Oulu, "F"'],
      ["plain key", "v"],
    ]);
  });

  test("of several objects are records", async () => {
    const text = "# batch\ndx set_properties a.bam lab=1 rack=2\ndx set_properties b.bam lab=3\n";
    expect(await rowsOf(text)).toEqual([
      ["object", "lab", "rack"],
      ["a.bam", "1", "2"],
      ["b.bam", "3", ""],
    ]);
  });

  test("that only a shell can tell are refused with their line", async () => {
    await expect(
      read("dx set_properties a.bam lab=1\ndx set_properties a.bam lab=$LAB"),
    ).rejects.toMatchObject({
      problem: { code: "not-a-command", line: 2 },
    });
  });
});
