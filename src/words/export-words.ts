import type { ExportedState } from "#core/paste/exported-entries.ts";
import type { CopyFormat, CopyHindrance } from "#platforms/request-copy.ts";
import type { ExportFormat, ExportHindrance } from "#tables/export-format.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey } from "./quoted-text.ts";

const STATES: Readonly<Record<ExportedState, string>> = {
  draft: "The draft as it stands",
  described: "As described",
};

const FORMATS: Readonly<Record<ExportFormat, { name: string; hint: string }>> = {
  csv: { name: "CSV", hint: "exact, for other programs" },
  "safe-csv": {
    name: "CSV for spreadsheets",
    hint: "runs no formulas; exact when imported here",
  },
  tsv: { name: "TSV", hint: "exact, with tabs" },
  json: { name: "JSON", hint: "keeps numbers, lists and the like" },
  xlsx: { name: "Excel workbook (XLSX)", hint: "every cell a text: 00123 stays" },
};

/** What is exported: `The draft as it stands`. */
export function exportedStateName(state: ExportedState): string {
  return STATES[state];
}

export function exportFormatName(format: ExportFormat): string {
  return FORMATS[format].name;
}

/** What is special about a kind of file, in a few words. */
export function exportFormatHint(format: ExportFormat): string {
  return FORMATS[format].hint;
}

/** Why a kind of file can't hold the pairs, and what can. */
export function exportHindranceSentence({ code, keys }: ExportHindrance): string {
  const named = listOf(keys.map(quotedKey));
  switch (code) {
    case "doubled-key":
      return `JSON can't hold a key twice: ${named}. The other formats can.`;
    case "no-text-form":
      return `A NUL or half a character, which no text file holds: ${named}. JSON and XLSX can.`;
    case "cell-too-long":
      return `More than a cell of a workbook can hold: ${named}. The other formats can.`;
  }
}

/** After a download began: `14 pairs exported: HG00096.bam.metadata.csv`. */
export function exportedSentence(pairs: number, fileName: string): string {
  return `${countOf(pairs, "pair")} exported: ${fileName}`;
}

/** `Copy 14 shown rows`. */
export function copyRowsName(rows: number): string {
  return `Copy ${countOf(rows, "shown row")}`;
}

export function copiedRowsSentence(rows: number): string {
  return `${countOf(rows, "row")} copied`;
}

const COPIES: Readonly<Record<CopyFormat, { name: string; hint: string; copied: string }>> = {
  curl: {
    name: "curl",
    hint: "for sh, bash and zsh; the token comes from a variable",
    copied: "curl copied. It takes the token from a variable.",
  },
  dx: { name: "dx", hint: "uses the login of dx", copied: "dx command copied. It uses the login of dx." },
  dxpy: {
    name: "Python (dxpy)",
    hint: "the token comes from a variable",
    copied: "Python copied. It takes the token from a variable.",
  },
  "sevenbridges-python": {
    name: "Python (sevenbridges-python)",
    hint: "the token comes from a variable",
    copied: "Python copied. It takes the token from a variable.",
  },
  json: { name: "JSON body", hint: "exactly as it would be sent", copied: "JSON body copied." },
};

/** What a request can be copied as: `Python (dxpy)`. */
export function copyFormatName(format: CopyFormat): string {
  return COPIES[format].name;
}

export function copyFormatHint(format: CopyFormat): string {
  return COPIES[format].hint;
}

export function copiedRequestSentence(format: CopyFormat): string {
  return COPIES[format].copied;
}

/** Why a command can't say the request, and what can. */
export function copyHindranceSentence({ code, keys }: CopyHindrance): string {
  const named = listOf(keys.map(quotedKey));
  switch (code) {
    case "equals-sign":
      return `dx can't set what holds an equals sign: ${named}. Use Python.`;
    case "key-syntax":
      return `dx would misread the key ${named}. Use Python.`;
    case "control-character":
      return `A terminal would take characters in ${named} for keys pressed. Use Python.`;
    case "too-long":
      return "More than a command line takes. Use Python or curl.";
  }
}

/** When the browser doesn't let the page copy. */
export const COPY_REFUSED = "Not copied: the browser refused. Copy by hand.";
