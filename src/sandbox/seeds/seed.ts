import type { Database } from "../database.ts";
import { tables } from "../schema.ts";
import { seedDnanexus } from "./dnanexus-seed.ts";
import { seedSevenbridges } from "./sevenbridges-seed.ts";

/** Fills empty tables with the seeded state. Part of the caller's transaction. */
export function seed(database: Database): void {
  seedDnanexus(database);
  seedSevenbridges(database);
}

/** Throws everything away, the history too (its numbers start at 1 again), and seeds anew. */
export function resetDatabase(database: Database): void {
  database.transaction(() => {
    for (const table of tables) database.run(`DELETE FROM ${table}`);
    database.run("DELETE FROM sqlite_sequence WHERE name = 'history'");
    seed(database);
  });
}
