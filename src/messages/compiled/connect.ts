// Compiled from src/messages/en/connect.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const connectText = topic("connect", {
  "open-an-object": "Open an object",
  "open-how": "Its metadata opens as a sheet. Nothing is sent before you have seen what it will do to every key.",
  "connect-first": "Add a connection to a platform first.",
  "pinned": "Pinned",
  "opened-before": "Opened before",
  "connection": "Connection",
  "object-id": "Object id",
  "object-id-missing": "Type or paste the object's id.",
  "project-id": "Project id",
  "project-id-hint": "Whose copy; any of them when left empty",
  "open": "Open",
  "as": (texts: Texts<"name">) => `as ${texts.name}`,
  "asking-for-projects": (texts: Texts<"name">) => `Asking ${texts.name} for its projects…`,
  "read-only": "read only",
  "looking-into-project": "Looking into the project…",
  "first-shown": (texts: Texts<"count">) => `The first ${texts.count} are shown.`,
  "connections": "Connections",
  "made-gateway": (texts: Texts<"account" | "host">) => `${texts.host} · through the local gateway · last as ${texts.account}`,
  "made-direct": (texts: Texts<"account" | "host">) => `${texts.host} · straight from this page · last as ${texts.account}`,
  "remove": "Remove",
  "remove-named": (texts: Texts<"name">) => `Remove ${texts.name}`,
  "tokens-not-kept": "Tokens aren't kept: it is asked for again when you open something.",
  "add-connection": "Add a connection…",
});
