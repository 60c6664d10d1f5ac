/**
 * Keys with the names of built-in members of objects, arrays, functions and strings, and keys that look like
 * syntax.
 */
export const HOSTILE_KEYS = [
  ...new Set([
    "__proto__",
    ...[Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((prototype) =>
      Object.getOwnPropertyNames(prototype),
    ),
    ..."a.b|a[0]|$where|$dnanexus_link|x=y|{}|[]|null|undefined|NaN|0|-1|1e3| |\t|\n|'|\"|`|\\|/|//|<b>|&amp;|%00|../..".split(
      "|",
    ),
  ]),
].slice(-103);
