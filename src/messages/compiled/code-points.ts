// Compiled from src/messages/en/code-points.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const codePointsText = topic("code-points", {
  "code-points": "Code points",
  "what-they-are": "Show each character that differs by its number in Unicode",
});
