// Compiled from src/messages/en/template-tools.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const templateToolsText = topic("template-tools", {
  "template": "Template",
  "template-hint": "Keys and values that your team wants",
});
