export const saving = {
  saving: "Saving…",
  saved: "Draft saved on this device { $moment }",
  failed: "Draft not saved on this device",
} as const;
