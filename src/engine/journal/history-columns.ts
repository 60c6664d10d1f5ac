/**
 * The columns of the exported history, in order. They are the same in every language, because programs read
 * them.
 */
export const HISTORY_COLUMNS = {
  started: "Started",
  ended: "Ended",
  connection: "Connection",
  objectId: "Object id",
  project: "Project",
  object: "Object",
  account: "Account",
  mode: "Mode",
  reason: "Reason",
  outcome: "Outcome",
  key: "Key",
  effect: "Effect",
  before: "Before",
  beforeIs: "Before is",
  after: "After",
  afterIs: "After is",
  found: "Found",
  foundIs: "Found is",
  verdict: "Verdict",
  operation: "Operation",
  digest: "Digest",
} as const;
