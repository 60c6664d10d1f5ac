import type { TemplateProblem } from "#core/fields/template-problem.ts";
import type { TextProblem } from "#core/text/text-problem.ts";
import type { TemplateRefusal } from "#engine/template/checked-template.ts";
import { templateRefusalText } from "./compiled/template-refusal.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** Why a schema can't be used as a template: a heading, and each problem with its place. */
export type RefusalWords = { readonly heading: string; readonly lines: readonly RefusalLine[] };
export type RefusalLine = { readonly place: string; readonly sentence: string };

/** Why the chosen file has no text. */
export type FileProblem =
  | { readonly kind: "file-unreadable"; readonly name: string }
  | {
      readonly kind: "file-too-large";
      readonly name: string;
      readonly bytes: number;
      readonly byteLimit: number;
    };

export type RefusedSchema = TemplateRefusal | FileProblem;

export function refusalWords(refusal: RefusedSchema): RefusalWords {
  switch (refusal.kind) {
    case "file-unreadable":
      return wordsOf(
        templateRefusalText("file-unreadable", { name: quotedText(refusal.name) }),
        templateRefusalText("file-unreadable-next"),
      );
    case "file-too-large":
      return wordsOf(
        templateRefusalText("file-too-large", { name: quotedText(refusal.name) }),
        templateRefusalText("file-too-large-next", {
          megabytes: megabytes(refusal.bytes),
          limit: megabytes(refusal.byteLimit),
        }),
      );
    case "empty":
      return wordsOf(templateRefusalText("empty"), templateRefusalText("empty-next"));
    case "address":
      return wordsOf(templateRefusalText("address"), templateRefusalText("address-next"));
    case "too-large":
      return wordsOf(
        templateRefusalText("too-large"),
        templateRefusalText("too-large-next", {
          characters: refusal.characters,
          limit: refusal.characterLimit,
        }),
      );
    case "not-json":
      return {
        heading: templateRefusalText("not-json"),
        lines: [{ place: placeInText(refusal.problem), sentence: jsonSentence(refusal.problem) }],
      };
    case "refused":
      return {
        heading: templateRefusalText("refused", { count: refusal.problems.length }),
        lines: refusal.problems.map((problem) => ({
          place: problem.path,
          sentence: problemSentence(problem),
        })),
      };
  }
}

function wordsOf(heading: string, sentence: string): RefusalWords {
  return { heading, lines: [{ place: "", sentence }] };
}

function placeInText({ line, column }: TextProblem): string {
  return templateRefusalText("place-in-text", { line: String(line), column: String(column) });
}

function jsonSentence(problem: TextProblem): string {
  switch (problem.code) {
    case "unfinished":
    case "trailing-comma":
    case "too-deep":
      return templateRefusalText(`json-${problem.code}`);
    case "duplicate-key":
      return templateRefusalText("json-duplicate-key", { key: quotedKey(problem.key) });
    default:
      return templateRefusalText("json-unreadable");
  }
}

function problemSentence(problem: TemplateProblem): string {
  const { code } = problem;
  switch (code) {
    case "not-a-schema":
    case "not-of-object":
    case "no-keys":
      return templateRefusalText(code);
    case "other-draft":
      return templateRefusalText(code, { schema: quotedText(problem.schema) });
    case "not-of-text":
      return templateRefusalText(code, { type: quotedText(problem.type) });
    case "other-keyword":
      return templateRefusalText(code, { keyword: quotedKey(problem.keyword) });
    case "other-format":
      return templateRefusalText(code, { format: quotedText(problem.format) });
    case "malformed":
      return templateRefusalText(`wanted-${problem.wanted}`);
    case "remote-ref":
      return templateRefusalText(code, { ref: quotedText(problem.ref), definitions: "$defs" });
    case "lost-ref":
    case "circular-ref":
      return templateRefusalText(code, { ref: quotedText(problem.ref) });
    case "long-pattern":
      return templateRefusalText(code, { characters: problem.characters, limit: problem.characterLimit });
    case "bad-pattern":
      return templateRefusalText(code, { said: withoutPreamble(problem.said) });
  }
}

/** An engine's message without its preamble, which only names the engine. */
function withoutPreamble(said: string): string {
  return said.replace(/^(?:error parsing regexp|Invalid regular expression): /, "");
}

/** Rounded up to tenths. */
function megabytes(bytes: number): number {
  return Math.ceil((bytes * 10) / 1024 / 1024) / 10;
}
