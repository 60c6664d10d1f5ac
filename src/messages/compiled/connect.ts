// Compiled from src/messages/en/connect.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const connectText = topic("connect", {
  "start": "Start",
  "open-an-object": "Open an object",
  "open-how": "Edit its metadata in a sheet. You'll see the effect on every key before anything is sent.",
  "connect-first": "Add a connection to a platform first.",
  "pinned": "Pinned",
  "opened-before": "Recent",
  "connection": "Connection",
  "object-id": "Object id",
  "object-id-missing": "Enter or paste the object's id.",
  "project-id": "Project id",
  "project-id-hint": "Optional. Which project's copy to open",
  "open": "Open",
  "as": (texts: Texts<"name">) => `Signed in as ${texts.name}`,
  "asking-for-projects": (texts: Texts<"name">) => `Loading projects of ${texts.name}…`,
  "read-only": "read-only",
  "looking-into-project": "Loading objects…",
  "first-shown": (texts: Texts<"count">) => `Showing the first ${texts.count}.`,
  "connections": "Connections",
  "made-gateway": (texts: Texts<"account" | "host">) => `${texts.host} · through the local gateway · last signed in as ${texts.account}`,
  "made-direct": (texts: Texts<"account" | "host">) => `${texts.host} · direct from this browser · last signed in as ${texts.account}`,
  "remove": "Remove",
  "remove-named": (texts: Texts<"name">) => `Remove ${texts.name}`,
  "tokens-not-kept": "Tokens aren't stored. You'll be asked again next time.",
  "add-connection": "Add a connection…",
});
