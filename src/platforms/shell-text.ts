import type { PlannedRequest } from "#core/write/request-plan.ts";

/** One argument can't be longer on Linux (131,072 bytes); below that by enough for a character of three bytes each. */
const ARGUMENT_CHARACTERS = 40_000;

/** A text as one word of any POSIX shell. Nothing within single quotes has a meaning but a single quote. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

export type CurlCall = {
  readonly url: string;
  /** `Name: $VARIABLE`: the variable stands for the token, which is never written out. */
  readonly authorization: string;
  readonly request: PlannedRequest;
};

/** A call for `sh`. A body that is too long for an argument goes through a pipe, since `printf` is the shell's own. */
export function curlText({ url, authorization, request: { method, body } }: CurlCall): string {
  const json = shellQuoted(typeableJson(body));
  const isPiped = json.length > ARGUMENT_CHARACTERS;
  const call = [
    `curl --request ${method} ${shellQuoted(url)}`,
    `--header "${authorization}"`,
    "--header 'Content-Type: application/json'",
    isPiped ? "--data-binary @-" : `--data-raw ${json}`,
  ].join(" \\\n  ");
  return isPiped ? `printf %s ${json} | ${call}` : call;
}

/**
 * JSON of the same meaning in which nothing works on the terminal that it is pasted into: a DEL would erase, others end
 * the paste or turn the reading direction. All of them occur in strings only; tabs and CRs between tokens only.
 */
function typeableJson(json: string): string {
  return json
    .replace(/[\t\r]/g, " ")
    .replace(
      /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
