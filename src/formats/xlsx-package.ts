import { TableError } from "./table-error.ts";
import { readXmlEvents } from "./xml-events.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** The places of an XLSX workbook's parts, and facts that apply to all its sheets. */
export type XlsxPackage = {
  readonly sheets: readonly XlsxSheetPlace[];
  readonly sharedStringsPath: string | undefined;
  readonly stylesPath: string | undefined;
  /** True when days are counted from 1904, as in old Macintosh workbooks. */
  readonly is1904: boolean;
  /**
   * True when the writer asks for a recalculation of all formulas; results of 0 were then never calculated.
   */
  readonly isUncalculated: boolean;
};

export type XlsxSheetPlace = { readonly name: string; readonly path: string; readonly isHidden: boolean };

type Relation = { readonly id: string; readonly kind: string; readonly path: string };

export async function readXlsxPackage(archive: ZipArchive): Promise<XlsxPackage> {
  const rootRelations = await readRelations(archive, "");
  const workbookPath = rootRelations.find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
  if (!archive.has(workbookPath)) throw new TableError({ code: "damaged-workbook" });
  const relations = await readRelations(archive, workbookPath);
  const sheets: XlsxSheetPlace[] = [];
  let is1904 = false;
  let isUncalculated = false;
  await readXmlEvents(archive.read(workbookPath), {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = isTrue(attributes["date1904"]);
      if (name === "calcPr") isUncalculated = isTrue(attributes["fullCalcOnLoad"]);
      if (name !== "sheet") return;
      const relation = relations.find(({ id }) => id === relationId(attributes));
      // A sheet with only a chart has no cells.
      if (relation?.kind !== "worksheet" || !archive.has(relation.path)) return;
      const { state = "visible", name: sheetName = "" } = attributes;
      sheets.push({ name: sheetName, path: relation.path, isHidden: state !== "visible" });
    },
    text: () => undefined,
    close: () => undefined,
  });
  const pathOf = (wanted: string) =>
    relations.find(({ kind, path }) => kind === wanted && archive.has(path))?.path;
  return {
    sheets,
    sharedStringsPath: pathOf("sharedStrings"),
    stylesPath: pathOf("styles"),
    is1904,
    isUncalculated,
  };
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

/** The relations of a part, whose targets are relative to its folder. */
async function readRelations(archive: ZipArchive, partPath: string): Promise<readonly Relation[]> {
  const folder = partPath.slice(0, partPath.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${partPath.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!archive.has(path)) return relations;
  await readXmlEvents(archive.read(path), {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External") return;
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      relations.push({ id: Id, kind, path: resolvePath(folder, Target) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Writers choose the namespace's prefix freely. */
function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}
