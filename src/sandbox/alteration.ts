import type { Alteration } from "./call.ts";
import type { Fault } from "./fault.ts";
import { stringFromJson } from "./metadata.ts";

function firstHalf(text: string): string {
  const characters = [...text];
  return characters.slice(0, Math.ceil(characters.length / 2)).join("");
}

const textChanges: Record<string, (text: string) => string> = {
  trim: (text) => text.trim(),
  nfc: (text) => text.normalize("NFC"),
  case: (text) => text.toLowerCase(),
  cut: firstHalf,
  html: (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
};

function dropKey(key: string): Alteration {
  return (written) => {
    const kept = new Map(written);
    kept.delete(key);
    return kept;
  };
}

function addKey(key: string): Alteration {
  return (written) => new Map(written).set(key, JSON.stringify("added by the platform"));
}

function changeValues(change: (text: string) => string): Alteration {
  return (written) => {
    const changed = new Map(written);
    for (const [key, json] of written) {
      const text = stringFromJson(json);
      if (text !== null) changed.set(key, JSON.stringify(change(text)));
    }
    return changed;
  };
}

/** The effect of a storage fault on the pairs of a write; null for every other fault. */
export function alterationOf(fault: Fault | null): Alteration | null {
  if (fault?.name === "drops-key") return dropKey(fault.argument);
  if (fault?.name === "adds-key") return addKey(fault.argument);
  const change = fault?.name === "alters-value" ? textChanges[fault.argument] : undefined;
  return change === undefined ? null : changeValues(change);
}
