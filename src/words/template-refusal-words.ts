import type { TemplateProblem, Wanted } from "#core/fields/template-problem.ts";
import type { TextProblem } from "#core/text/text-problem.ts";
import type { TemplateRefusal } from "#engine/template/checked-template.ts";
import { countOf } from "./plural.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** Why a text isn't taken as a template: a heading, and each thing to mend with its place. */
export type RefusalWords = { readonly heading: string; readonly lines: readonly RefusalLine[] };
export type RefusalLine = { readonly place: string; readonly sentence: string };

/** Why there is no text at all: the file that was chosen. */
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
        `${quotedText(refusal.name)} can't be read`,
        "Choose it again, or paste its text. What stood in the field is still there.",
      );
    case "file-too-large":
      return wordsOf(
        `${quotedText(refusal.name)} is too large`,
        `It has ${megabytes(refusal.bytes)}; up to ${megabytes(refusal.byteLimit)} are read. Is it a schema?`,
      );
    case "empty":
      return wordsOf("There is no schema yet", "Choose a file, or paste the text of a JSON Schema.");
    case "address":
      return wordsOf(
        "This is the address of a schema, not its text",
        "Nothing is fetched from here. Open the address in another tab, copy the text, and paste it.",
      );
    case "too-large":
      return wordsOf(
        "The schema is too large",
        `It has ${refusal.characters.toLocaleString("en")} characters; up to ${refusal.characterLimit.toLocaleString("en")} are read. Leave out what isn't about this metadata.`,
      );
    case "not-json":
      return {
        heading: "The text isn't JSON",
        lines: [{ place: placeInText(refusal.problem), sentence: jsonSentence(refusal.problem) }],
      };
    case "refused":
      return {
        heading: `${countOf(refusal.problems.length, "thing")} in the schema can't be held to`,
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
  return `line ${line}, column ${column}`;
}

function jsonSentence(problem: TextProblem): string {
  switch (problem.code) {
    case "unfinished":
      return "The text ends too early. Was all of it copied?";
    case "trailing-comma":
      return "There is a comma after the last item. Delete it.";
    case "duplicate-key":
      return `${quotedKey(problem.key)} stands here a second time in one object. Delete one of them.`;
    case "too-deep":
      return "Objects and lists within each other go too deep.";
    default:
      return "This can't be read as JSON. Texts stand in straight double quotation marks, and there are no comments.";
  }
}

function problemSentence(problem: TemplateProblem): string {
  switch (problem.code) {
    case "not-a-schema":
      return 'A template is a JSON object, as {"type": "object", "properties": {…}}.';
    case "other-draft":
      return `${quotedText(problem.schema)} isn't known here. Draft 7, 2019-09 and 2020-12 are.`;
    case "not-of-object":
      return 'Metadata are keys and values: the type of the whole has to be "object".';
    case "not-of-text":
      return `Values of metadata are text; ${quotedText(problem.type)} could never be met. Make it "string", with a pattern if need be.`;
    case "no-keys":
      return "There are neither properties nor required keys in it, so there is nothing to hold metadata to.";
    case "other-keyword":
      return `${quotedKey(problem.keyword)} isn't checked here. Delete it, or say it with enum, const, pattern, minLength, maxLength or format.`;
    case "other-format":
      return `The format ${quotedText(problem.format)} isn't checked here. Use date, time, date-time, email, uri or uuid, or a pattern.`;
    case "malformed":
      return `Here has to stand ${WANTED[problem.wanted]}.`;
    case "remote-ref":
      return `${quotedText(problem.ref)} would have to be fetched, and nothing is. Copy what it holds into $defs, and refer to that.`;
    case "lost-ref":
      return `${quotedText(problem.ref)} isn't in this schema. Add it, or correct the reference.`;
    case "circular-ref":
      return `${quotedText(problem.ref)} leads back to itself. Say at one place what is meant.`;
    case "long-pattern":
      return `The pattern has ${problem.characters} characters; up to ${problem.characterLimit} are read. Use enum where it lists values.`;
    case "bad-pattern":
      return `The pattern can't be used: ${withoutPreamble(problem.said)}. Lookaround and references back are left out on purpose, since they can hold up the page.`;
  }
}

const WANTED: Readonly<Record<Wanted, string>> = {
  object: "an object",
  text: "a text",
  texts: "a list of texts",
  count: "a whole number that isn't negative",
  "true-or-false": "true or false",
  schema: "an object with rules, or true",
};

/** What an engine says begins with that it is an engine. */
function withoutPreamble(said: string): string {
  return said.replace(/^(?:error parsing regexp|Invalid regular expression): /, "");
}

function megabytes(bytes: number): string {
  return `${(Math.ceil((bytes * 10) / 1024 / 1024) / 10).toFixed(1)} MB`;
}

/** After the first problems of a long list. */
export function moreProblems(count: number): string {
  return `and ${count} more`;
}
