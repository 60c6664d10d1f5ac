import { isRearrangement, rearrangements } from "./entry-order.ts";
import { bulkOperations, operationNames, writeOperations } from "./operations.ts";

const withoutArgument = [
  "reset-before-commit",
  "reset-after-commit",
  "fin-before-commit",
  "fin-after-commit",
  "hang-before-commit",
  "hang-after-commit",
  "deliver-twice",
  "truncated-json",
  "short-body",
  "empty-200",
  "html-200",
  "wrong-json",
  "wrong-object",
  "garbage",
] as const;

const withArgument = [
  "late-commit",
  "slow",
  "padded-json",
  "drops-key",
  "adds-key",
  "alters-value",
  "status",
  "status-after-commit",
  "retry-after",
  "reset-header",
  "redirect",
  "raw-before-commit",
  "raw-after-commit",
  "entries",
  "entry-status",
  "entry-status-after-commit",
  "reset-after-entries",
] as const;

/** A fault's name as in contract.md, without its argument. */
export type FaultName = (typeof withoutArgument)[number] | (typeof withArgument)[number];

/** A fault taken apart: `late-commit:500` is the name `late-commit` with the argument `500`. */
export type Fault = { readonly name: FaultName; readonly argument: string };

/** A fault to come. `on` is an operation or `*`; `used` counts how often it has struck. */
export type PlannedFault = {
  readonly on: string;
  readonly fault: string;
  readonly times: number;
  readonly used: number;
};

const wholeNumber = /^\d{1,7}$/;
const statusCode = /^[2-5]\d\d$/;
const rawBytes = /^(?:fin|reset|hang):[A-Za-z0-9+/]*=*$/;
const entryStatus = /^[1-9]\d{0,2}:[2-5]\d\d$/;
const entryWants = "every which entry, a colon, and a status";
const rawWants = "fin, reset or hang, a colon, and bytes in base64";

const argumentRules: Record<(typeof withArgument)[number], [rule: (text: string) => boolean, wants: string]> =
  {
    "late-commit": [(text) => wholeNumber.test(text), "milliseconds"],
    slow: [(text) => wholeNumber.test(text) && Number(text) > 0, "bytes per second"],
    "padded-json": [(text) => /^\d{1,8}$/.test(text), "bytes"],
    "drops-key": [() => true, "a key"],
    "adds-key": [(text) => text !== "", "a key"],
    "alters-value": [
      (text) => ["trim", "nfc", "case", "cut", "html"].includes(text),
      "trim, nfc, case, cut or html",
    ],
    status: [(text) => statusCode.test(text), "a status from 200 to 599"],
    "status-after-commit": [(text) => statusCode.test(text), "a status from 200 to 599"],
    "retry-after": [(text) => /^[\x20-\x7e]+$/.test(text), "seconds or a date"],
    "reset-header": [(text) => text === "seconds" || text === "milliseconds", "seconds or milliseconds"],
    redirect: [(text) => URL.canParse(text), "an absolute URL"],
    "raw-before-commit": [(text) => rawBytes.test(text), rawWants],
    "raw-after-commit": [(text) => rawBytes.test(text), rawWants],
    entries: [isRearrangement, rearrangements.join(", ")],
    "entry-status": [(text) => entryStatus.test(text), entryWants],
    "entry-status-after-commit": [(text) => entryStatus.test(text), entryWants],
    "reset-after-entries": [(text) => /^\d{1,3}$/.test(text), "how many entries are carried out"],
  };

function isPlain(name: string): name is (typeof withoutArgument)[number] {
  return withoutArgument.some((known) => known === name);
}

function takesArgument(name: string): name is (typeof withArgument)[number] {
  return withArgument.some((known) => known === name);
}

/** Takes a fault's text apart; a string says what is wrong with it. */
export function parseFault(text: string): Fault | string {
  const colon = text.indexOf(":");
  const name = colon === -1 ? text : text.slice(0, colon);
  const argument = colon === -1 ? "" : text.slice(colon + 1);
  if (isPlain(name)) return colon === -1 ? { name, argument } : `"${name}" takes nothing after a colon`;
  if (!takesArgument(name)) {
    return `no fault is called "${text}"; there are ${[...withoutArgument, ...withArgument].join(", ")}`;
  }
  const [rule, wants] = argumentRules[name];
  if (colon === -1 || !rule(argument)) return `"${name}" wants ${wants} after a colon, as in ${name}:…`;
  return { name, argument };
}

/** Faults that change what is stored, so that they can only strike a write. */
export function needsWrite(name: FaultName): boolean {
  return name === "drops-key" || name === "adds-key" || name === "alters-value";
}

/** Faults of single entries, so that they can only strike a call that has some. */
export function needsEntries(name: FaultName): boolean {
  return name === "entry-status" || name === "entry-status-after-commit" || name === "reset-after-entries";
}

/** The problem with a fault's `on`, or null. */
export function problemWithOn(on: string, fault: Fault): string | null {
  if (on !== "*" && !operationNames.has(on)) {
    return `no operation is called "${on}"; there are *, ${[...operationNames].join(", ")}`;
  }
  if (on !== "*" && needsWrite(fault.name) && !writeOperations.has(on)) {
    return `"${fault.name}" alters what is stored, and "${on}" stores nothing`;
  }
  if (on !== "*" && needsEntries(fault.name) && !bulkOperations.has(on)) {
    return `"${fault.name}" is about the entries of a bulk call, and "${on}" has none`;
  }
  return null;
}
