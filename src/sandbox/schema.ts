/** Goes up with every change of the tables. A file of an older version is upgraded; one of a newer is moved aside. */
export const schemaVersion = 2;

/** The statements that upgrade a file of the version before, in order: `upgrades[0]` from 1 to 2. */
export const upgrades: readonly string[] = [
  "ALTER TABLE dnanexus_object ADD COLUMN nonce_input TEXT; PRAGMA user_version = 2;",
];

/**
 * The tables. Metadata is one JSON text per object, so that key order, exotic keys and the exact spelling of numbers
 * survive. DNAnexus keeps an object's state once and its name, folder, tags and properties per copy in a project.
 */
export const schema = `
CREATE TABLE dnanexus_project (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, summary TEXT NOT NULL, description TEXT NOT NULL,
  created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL, creator TEXT NOT NULL,
  level_cap TEXT NOT NULL, tags TEXT NOT NULL, metadata TEXT NOT NULL
);
CREATE TABLE dnanexus_object (
  id TEXT PRIMARY KEY, class TEXT NOT NULL, state TEXT NOT NULL, created_ms INTEGER NOT NULL, creator TEXT NOT NULL,
  hidden INTEGER NOT NULL, types TEXT NOT NULL, details TEXT NOT NULL, links TEXT NOT NULL,
  size INTEGER, media TEXT, nonce TEXT UNIQUE, nonce_input TEXT
);
CREATE TABLE dnanexus_copy (
  id TEXT NOT NULL, project TEXT NOT NULL, name TEXT NOT NULL, folder TEXT NOT NULL,
  modified_ms INTEGER NOT NULL, tags TEXT NOT NULL, metadata TEXT NOT NULL,
  PRIMARY KEY (id, project)
) WITHOUT ROWID;
CREATE INDEX dnanexus_copy_by_project ON dnanexus_copy (project, id);
CREATE TABLE dnanexus_folder (project TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (project, path)) WITHOUT ROWID;
CREATE TABLE sevenbridges_project (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL,
  right_cap TEXT NOT NULL
);
CREATE TABLE sevenbridges_file (
  id TEXT PRIMARY KEY, project TEXT NOT NULL, parent TEXT, type TEXT NOT NULL, name TEXT NOT NULL, size INTEGER,
  created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL, task TEXT, dataset TEXT, tags TEXT NOT NULL, metadata TEXT
);
CREATE INDEX sevenbridges_file_by_parent ON sevenbridges_file (parent, name);
CREATE INDEX sevenbridges_file_by_project ON sevenbridges_file (project, name);
CREATE TABLE history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, platform TEXT NOT NULL, object TEXT NOT NULL,
  project TEXT, method TEXT NOT NULL, path TEXT NOT NULL, operation TEXT NOT NULL, operation_id TEXT,
  request_body TEXT, before TEXT, after TEXT
);
PRAGMA user_version = ${schemaVersion};
`;

/** Every table. */
export const tables = [
  "dnanexus_project",
  "dnanexus_object",
  "dnanexus_copy",
  "dnanexus_folder",
  "sevenbridges_project",
  "sevenbridges_file",
  "history",
] as const;

/** Empties every table; the history's numbers start at 1 again. */
export const emptyTables = `
${tables.map((table) => `DELETE FROM ${table};`).join("\n")}
DELETE FROM sqlite_sequence WHERE name = 'history';
`;
