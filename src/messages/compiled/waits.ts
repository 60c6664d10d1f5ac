// Compiled from src/messages/en/waits.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const waitsText = topic("waits", {
  "pause-begins": (texts: Texts<"duration" | "name">) => `${texts.name} asked us to wait ${texts.duration}. Nothing is sent there meanwhile. You can keep editing.`,
  "pause-runs": (texts: Texts<"name">) => `${texts.name} asked us to wait. Nothing is sent there meanwhile. You can keep editing.`,
  "pause-over": (texts: Texts<"name">) => `The wait that ${texts.name} asked for is over.`,
  "pause-of": (texts: Texts<"name">) => `Pause of ${texts.name}`,
  "time-left": (texts: Texts<"name">) => `Time left for ${texts.name}`,
  "not-yet": "The platform asked us to wait. You can use this again when the wait is over.",
});
