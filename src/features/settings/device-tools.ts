import type { DeletionEffects } from "#engine/device/delete-device.ts";
import type { ImportEffects } from "#engine/device/import-device.ts";

/** The page's part in exporting, importing and deleting all that it has stored. */
export type DeviceTools = DeletionEffects &
  ImportEffects & {
    /** Loads the start page anew, after everything was deleted. */
    readonly startAgain: () => void;
  };
