// Compiled from src/messages/en/waits.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const waitsText = topic("waits", {
  "pause-begins": (texts: Texts<"duration" | "name">) => `${texts.name} asks for a pause of ${texts.duration}. Nothing is sent there meanwhile. You can go on editing.`,
  "pause-runs": (texts: Texts<"name">) => `${texts.name} asks for a pause. Nothing is sent there meanwhile. You can go on editing.`,
  "pause-over": (texts: Texts<"name">) => `The pause that ${texts.name} asked for is over.`,
  "pause-of": (texts: Texts<"name">) => `Pause of ${texts.name}`,
  "time-left": (texts: Texts<"name">) => `Time left for ${texts.name}`,
  "not-yet": "The platform asks for a pause. This can be used again when it is over.",
});
