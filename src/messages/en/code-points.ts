export const codePoints = {
  "code-points": "Code points",
  "what-they-are": "Show each character that differs by its number in Unicode",
} as const;
