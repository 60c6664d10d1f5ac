export const exportTools = {
  export: "Export",
  copy: "Copy",
  "copy-as": "Copy as",
  "nothing-to-send": "Nothing to send",
} as const;
