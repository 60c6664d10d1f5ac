import type { PlannedRequest } from "#core/write/request-plan.ts";

/** The most characters of one argument. Linux allows 131,072 bytes, and a character may need three. */
const ARGUMENT_CHARACTERS = 40_000;

/** A text as one word of any POSIX shell. Within single quotes only a single quote has a meaning. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

export type CurlCall = {
  readonly url: string;
  /** The header as `Name: $VARIABLE`; the variable replaces the token, which is never written out. */
  readonly authorization: string;
  readonly request: PlannedRequest;
};

/**
 * A call for `sh`. A body that is too long for an argument goes through a pipe, since `printf` is built into
 * the shell.
 */
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
 * JSON of the same meaning without characters that a terminal would interpret when it is pasted: a DEL would
 * erase, others end the paste or change the writing direction. All of them occur only in strings, except tabs
 * and CRs between tokens.
 */
function typeableJson(json: string): string {
  return json
    .replace(/[\t\r]/g, " ")
    .replace(
      /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
