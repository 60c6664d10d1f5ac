export const bulkTools = {
  "find-and-replace": "Find & replace",
  transform: "Transform",
  "read-only": "Read only",
} as const;
