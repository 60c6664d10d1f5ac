import type { Platform } from "./call.ts";
import { operationOf, writeOperations } from "./operations.ts";

const mebibyte = 2 ** 20;

/** Enough for nearly every call. */
const ordinary = mebibyte;

/**
 * A write of 1,000 pairs of the longest keys and values (100 and 700 bytes), each byte a control character that JSON writes
 * in six, has 4.8 MB; values that aren't text need room too.
 */
const oneObject = 8 * mebibyte;

/** A pair of the longest key and value of Seven Bridges (100 and 300 bytes), with its quotes, colon and comma. */
const longestPair = 100 + 300 + 6;
/** 100 files with 1,000 such pairs each, and what names the files: 41 MB. */
const hundredObjects = 100 * (1000 * longestPair + 200);

/** How long the body of a call may be, in bytes. */
export function bodyByteLimit(platform: Platform, method: string, path: string): number {
  const operation = operationOf(platform, method, path);
  if (operation.startsWith("bulk ") && operation !== "bulk get") return hundredObjects;
  return writeOperations.has(operation) ? oneObject : ordinary;
}

/** Bodies up to this size are read whatever else is being read. */
export const ordinaryByteLimit = ordinary;

/** The limit of all larger bodies that are read at the same time. */
export const largeBodiesByteLimit = 64 * mebibyte;
