import type { Catalogue } from "../catalogue.ts";
import { access } from "./access.ts";
import { address } from "./address.ts";
import { app } from "./app.ts";
import { block } from "./block.ts";
import { bulk } from "./bulk.ts";
import { bulkTools } from "./bulk-tools.ts";
import { characters } from "./characters.ts";
import { codePoints } from "./code-points.ts";
import { compare } from "./compare.ts";
import { comparison } from "./comparison.ts";
import { conflicts } from "./conflicts.ts";
import { connect } from "./connect.ts";
import { copies } from "./copies.ts";
import { copying } from "./copying.ts";
import { differences } from "./differences.ts";
import { drafts } from "./drafts.ts";
import { edit } from "./edit.ts";
import { errors } from "./errors.ts";
import { exportTools } from "./export-tools.ts";
import { exports } from "./exports.ts";
import { fields } from "./fields.ts";
import { files } from "./files.ts";
import { find } from "./find.ts";
import { formats } from "./formats.ts";
import { history } from "./history.ts";
import { historyPage } from "./history-page.ts";
import { invisible } from "./invisible.ts";
import { issues } from "./issues.ts";
import { keys } from "./keys.ts";
import { listFaults } from "./list-faults.ts";
import { lists } from "./lists.ts";
import { newConnection } from "./new-connection.ts";
import { notices } from "./notices.ts";
import { packet } from "./packet.ts";
import { packetButton } from "./packet-button.ts";
import { packetFile } from "./packet-file.ts";
import { palette } from "./palette.ts";
import { parts } from "./parts.ts";
import { paste } from "./paste.ts";
import { pasteTools } from "./paste-tools.ts";
import { plan } from "./plan.ts";
import { readiness } from "./readiness.ts";
import { reading } from "./reading.ts";
import { review } from "./review.ts";
import { reviewForm } from "./review-form.ts";
import { saving } from "./saving.ts";
import { session } from "./session.ts";
import { settings } from "./settings.ts";
import { storage } from "./storage.ts";
import { submission } from "./submission.ts";
import { tables } from "./tables.ts";
import { template } from "./template.ts";
import { templateRefusal } from "./template-refusal.ts";
import { templateTools } from "./template-tools.ts";
import { textMode } from "./text-mode.ts";
import { texts } from "./texts.ts";
import { time } from "./time.ts";
import { token } from "./token.ts";
import { ui } from "./ui.ts";
import { undoSubmit } from "./undo-submit.ts";
import { unseen } from "./unseen.ts";
import { values } from "./values.ts";
import { verdict } from "./verdict.ts";
import { view } from "./view.ts";
import { waits } from "./waits.ts";

export const german: Catalogue = {
  access,
  address,
  app,
  block,
  bulk,
  bulkTools,
  characters,
  codePoints,
  compare,
  comparison,
  conflicts,
  connect,
  copies,
  copying,
  differences,
  drafts,
  edit,
  errors,
  exports,
  exportTools,
  fields,
  files,
  find,
  formats,
  history,
  historyPage,
  invisible,
  issues,
  keys,
  listFaults,
  lists,
  newConnection,
  notices,
  packet,
  packetButton,
  packetFile,
  palette,
  parts,
  paste,
  pasteTools,
  reading,
  plan,
  readiness,
  review,
  reviewForm,
  saving,
  session,
  settings,
  storage,
  submission,
  tables,
  template,
  templateRefusal,
  templateTools,
  textMode,
  texts,
  time,
  token,
  ui,
  undoSubmit,
  unseen,
  values,
  verdict,
  view,
  waits,
};
