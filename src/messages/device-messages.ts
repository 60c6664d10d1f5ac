import type { DeletionHindrance } from "#engine/device/delete-device.ts";
import type { DeviceOverview, UnsubmittedWork } from "#engine/device/device-overview.ts";
import type { Imported } from "#engine/device/import-device.ts";
import { deviceText } from "./compiled/device.ts";
import { shownNumber } from "./message-format.ts";
import { quotedText } from "./quoted-text.ts";

/** A size in megabytes with one decimal place, and never 0 for something. */
export function megabytes(bytes: number): string {
  const tenths = bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 100_000));
  return shownNumber(tenths / 10, { minimumFractionDigits: 1 });
}

/** The kinds of things that are stored, each with its number; kinds without any are left out. */
export function overviewLines(overview: DeviceOverview): readonly string[] {
  const lines = (
    ["drafts", "batches", "submissions", "runs", "templates", "setAside", "connections"] as const
  ).flatMap((part) => partLine(part, overview[part]));
  return [...lines, deviceText("settings-and-lists")];
}

export function unsubmittedLine({ kind, name, changeCount }: UnsubmittedWork): string {
  const shown = name === "" ? deviceText("no-project") : quotedText(name);
  return deviceText(`unsubmitted-${kind}`, { name: shown, count: changeCount });
}

/** The outcome of an import: added records, those that were here already, and those that are no records. */
export function importedSentence({ added, same, leftOut }: Imported): string {
  const parts = (["drafts", "batches", "submissions", "runs", "templates", "preferences"] as const).flatMap(
    (part) => partLine(part, added[part]),
  );
  const sentences = [
    parts.length === 0
      ? deviceText("imported-nothing")
      : deviceText("imported", { parts: parts.join(" · ") }),
    ...(same > 0 && parts.length > 0 ? [deviceText("import-same", { count: same })] : []),
    ...(leftOut > 0 ? [deviceText("import-left-out", { count: leftOut })] : []),
  ];
  return sentences.join(" ");
}

/** Why nothing was deleted, and what to do about it. */
export function hindranceSentence(hindrance: DeletionHindrance): string {
  return deviceText(`delete-${hindrance}`);
}

type Part = keyof Imported["added"] | "setAside" | "connections";

function partLine(part: Part, count: number): readonly string[] {
  return count > 0 ? [deviceText(`part-${part}`, { count })] : [];
}
