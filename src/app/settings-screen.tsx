import type { DeviceTools } from "#features/settings/device-tools.ts";
import { SettingsDialog } from "#features/settings/settings-dialog.tsx";
import { flushKeepers, hasUnstored } from "./keepers.ts";
import { ownBuild } from "./own-build.ts";
import { draftStorage, drafts, journal, locks } from "./workspace.ts";

const device: DeviceTools = {
  locks,
  now: Date.now,
  settle: async () => {
    flushKeepers();
    const { batches } = await import("./open-batches.ts");
    await Promise.all([drafts.settled(), batches.settled()]);
    return !hasUnstored();
  },
  createDatabases: async () => {
    const [{ keptBatches }, { runTools }, { createTemplateStorage }] = await Promise.all([
      import("./open-batches.ts"),
      import("./page-runs.ts"),
      import("#engine/template/template-storage.ts"),
    ]);
    // The first question to a database creates it.
    await Promise.all([
      draftStorage.list(),
      keptBatches.list(),
      journal.sequences(),
      runTools.store.list(),
      createTemplateStorage("redescribe-templates").find(""),
    ]);
  },
  startAgain: () => {
    location.replace("#/");
    location.reload();
  },
};

/** The settings of this page. */
export function SettingsScreen({ onClose }: { readonly onClose: () => void }) {
  return <SettingsDialog device={device} build={ownBuild} onClose={onClose} />;
}
