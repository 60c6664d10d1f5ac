export const textMode = {
  text: "Text",
  "edit-as-text": "Edit as JSON text",
  opening: "Opening the text…",
} as const;
