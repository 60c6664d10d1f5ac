import { randomUUID } from "node:crypto";
import { createImage, type DatabaseImage } from "../database.ts";
import { seedDnanexus } from "./dnanexus-seed.ts";
import { seedSevenbridges } from "./sevenbridges-seed.ts";

let made: DatabaseImage | null = null;

/** The seeded state as an image to fill databases from. Made once a process: tests open and reset sandboxes by the hundred. */
export function seedImage(): DatabaseImage {
  made ??= createImage(`sandbox-seed-${randomUUID()}`, (database) => {
    seedDnanexus(database);
    seedSevenbridges(database);
  });
  return made;
}
