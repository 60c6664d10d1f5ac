/**
 * A test elsewhere that proves a fault's outcome: its file from the project's folder, and the beginning of
 * its title.
 */
export type Citation = readonly [file: string, title: string];

const GONE = "e2e/gateway-gone.spec.ts";
const BUSY = "e2e/gateway-busy.spec.ts";
const CRASH = "e2e/drafts-crash.spec.ts";
const STORAGE = "e2e/drafts-storage.spec.ts";
const TABS = "e2e/drafts-two-tabs.spec.ts";
const DAMAGE = "e2e/storage-damage.spec.ts";
const BOMBS = "e2e/input-bombs.spec.ts";
const OVERLOAD = "src/sandbox/overload.test.ts";
const MANIFEST = "src/core/batch/manifest.test.ts";
const CURATORS = "e2e/two-curators.spec.ts";
const DELIMITED = "src/formats/read-delimited.test.ts";
const PLAN = "src/core/paste/paste-plan.test.ts";

/** Faults whose tests are beside the code concerned. */
export const CITED: Readonly<Record<string, readonly Citation[]>> = {
  "F-C14": [
    [CURATORS, "at the same time one is saved, the other is told of the conflict"],
    [
      "src/server/gateway/two-curators.test.ts",
      "of two submits at the same time exactly one is saved, and the other is a conflict",
    ],
  ],
  "F-A04": [
    ["e2e/wrong-token.spec.ts", "a token of another platform, pasted for "],
    [
      "e2e/wrong-token.spec.ts",
      "a token of another platform, given in place of one that is gone, is refused",
    ],
    ["e2e/connections-direct.spec.ts", "a page on a static host below a path edits straight on the platform"],
    [
      "src/server/gateway/gateway.test.ts",
      "a credential of this machine, which goes to its own platform only",
    ],
  ],
  "F-S01": [[STORAGE, "a full device is said, with a download and another try, and the typing goes on"]],
  "F-S04": [
    ["src/engine/autosave/draft-storage.test.ts", "makes way for a newer page, and says so afterwards"],
  ],
  "F-S05": [["src/engine/work/drafts.test.ts", "because site data was cleared gets the whole draft anew"]],
  "F-S06": [
    [STORAGE, "a damaged draft is left as it is and can be downloaded, and a new one is begun beside it"],
  ],
  "F-S07": [[STORAGE, "without any storage the object can be edited, and it is said that nothing is kept"]],
  "F-S08": [["src/submission/run/run-recovery.test.ts", "at any moment is read back at the next start"]],
  "F-S09": [[CRASH, "a page that crashes right after it said saved gives everything back"]],
  "F-S10": [[CRASH, "a browser that is killed right after it said saved gives everything back"]],
  "F-S11": [["src/trials/histories/crash-sweep.test.ts", "F-S11 a page that goes at any moment of a submit"]],
  "F-S12": [[TABS, "of two tabs one writes; the other is read only, and takes over"]],
  "F-S13": [["src/engine/journal/recovery.test.ts", "is left alone while another tab is at it"]],
  "F-S14": [[TABS, "a tab that the browser froze is taken from, and is told when it wakes"]],
  "F-S15": [["src/engine/journal/journal.test.ts", "gives back what was written down before a submit"]],
  "F-S16": [
    ["src/engine/journal/journal.test.ts", "shows entries of a later version and damaged ones as such"],
    [STORAGE, "a draft of a newer version is left to that version"],
  ],
  "F-S17": [
    ["e2e/other-names.spec.ts", "which leads to this machine, nothing is served"],
    ["e2e/other-names.spec.ts", "at the addresses of this machine that others reach, nobody listens"],
  ],
  "F-S19": [["src/engine/autosave/newest-draft.test.ts", "[F-S19] with the clock set back an hour"]],
  "F-S20": [
    [DAMAGE, "[F-S20] databases without their stores are begun anew, which is told, and submits go on"],
    [
      DAMAGE,
      "[F-S20] a record with an impossible time is shown as unreadable, and history and exports go on",
    ],
  ],
  "F-W01": [
    [GONE, "a gateway that is killed before it passes the write on: nothing is sent, and that is said"],
    [GONE, "a gateway that is killed before the write reaches it: the page can't know"],
  ],
  "F-W02": [
    [GONE, "a gateway that is killed after it passed the write on: it is read back after the restart"],
  ],
  "F-W03": [[GONE, "a gateway that was started anew asks for code and token in place"]],
  "F-W04": [["e2e/commands.spec.ts", "npm start says in one line that the port of "]],
  "F-W05": [
    [
      "e2e/other-build.spec.ts",
      "a page of another build than its gateway reads, writes nothing, and goes on",
    ],
    ["src/server/gateway/gateway-build.test.ts", "no write goes out for a page %s, and no check before it"],
  ],
  "F-W06": [
    [BUSY, "a gateway that stands still after it passed the write on: it is read back, and saved once"],
    [BUSY, "a gateway that stands still before it passes the write on: it is saved once it goes on"],
  ],
  "F-W07": [
    [BUSY, "two hundred idle connections of others keep nobody out"],
    [
      BUSY,
      "where all are in use it says that it is busy, nothing is sent, and the submit goes on afterwards",
    ],
    ["src/server/gateway/platform-call.test.ts", "is no when there is no socket left"],
  ],
  "F-W08": [
    ["e2e/commands.spec.ts", "npm start refuses "],
    ["src/server/command-line.test.ts", "is refused in one line that names the help"],
  ],
  "F-W09": [
    [OVERLOAD, "[F-W09] an expression that would take minutes is answered, and so is everybody else"],
    [OVERLOAD, "[F-W09] 257 bodies that come slowly keep nobody waiting"],
    [OVERLOAD, "[F-W09] 40 bodies of 32 MiB are refused by their length, also where long ones may come"],
  ],
  "F-X01": [
    [
      MANIFEST,
      "[N37] what is too long, damaged or marked is counted and left, unless it is taken on purpose",
    ],
  ],
  "F-X02": [
    [
      "src/core/batch/manifest-columns.test.ts",
      "of several columns under one key none is taken before one is chosen",
    ],
  ],
  "F-X03": [[MANIFEST, "[N34] a column without a heading is left out until it has a key"]],
  "F-X08": [
    [MANIFEST, "[N32] what is doubtful is listed with what could be meant, and nothing of it is taken"],
    ["e2e/batch-objects.spec.ts", "what isn't there is listed with its line"],
    ["e2e/batch-manifest.spec.ts", "what is doubtful waits for a choice"],
  ],
  "F-X09": [
    [MANIFEST, "[N32] what is doubtful is listed with what could be meant, and nothing of it is taken"],
  ],
  "F-X04": [
    ["e2e/paste-files.spec.ts", "a CSV file is read in a thread of its own, its byte order mark taken off"],
  ],
  "F-X05": [[DELIMITED, "[H1] any table of texts comes back from CSV, TSV and their like, to the code unit"]],
  "F-X06": [["src/formats/clipboard-block.test.ts", "are those that were copied here, to the letter"]],
  "F-X07": [["e2e/paste-files.spec.ts", "100,000 rows are read while the page goes on"]],
  "F-X10": [["src/core/reading/read-pairs.test.ts", '"00123", "1E5", "2024-01-02", "TRUE"']],
  "F-X11": [
    [PLAN, "a spreadsheet's damage is warned of, in value and key"],
    ["src/core/paste/paste-edit.test.ts", "[P4] %s, which a spreadsheet may have made of something else"],
  ],
  "F-X12": [["src/core/lint/lint.test.ts", "[L7] the value %j warns"]],
  "F-X13": [["e2e/limits.spec.ts", "one byte over the limit is blocked on"]],
  "F-X14": [["src/core/lint/lint.test.ts", "[L8] keys that differ only in case warn on the later row"]],
  "F-X15": [["src/formats/read-table.test.ts", "beyond the limit are refused with it, unread"]],
  "F-X16": [["src/formats/read-html.test.ts", "scripts and styles are no text, and nothing in them runs"]],
  "F-X17": [["src/formats/decode-text.test.ts", "a picture"]],
  "F-X19": [
    [BOMBS, "[F-X19] a clipboard whose 71 KB ask for a billion cells is refused, and the page goes on"],
    [
      BOMBS,
      "[F-X19] a workbook of 1.2 MB that unpacks to 1.2 GB is refused with the limit, and the page goes on",
    ],
  ],
  "F-X20": [
    ["e2e/slow-expressions.spec.ts", "an expression made to freeze the page is answered in Find & replace"],
    ["e2e/slow-expressions.spec.ts", "a template with such a pattern warns while one types"],
  ],
  "F-X18": [["src/core/paste/spreadsheet-damage.test.ts", "#N/A"]],
};

/** Faults that can't be tested yet, with the reason. */
export const SKIPPED: Readonly<Record<string, string>> = {
  "F-S18": "a power cut can't be brought about; the journal's transactions are durable on purpose (strict)",
};
