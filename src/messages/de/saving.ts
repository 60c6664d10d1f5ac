import type { Translation } from "../catalogue.ts";

export const saving: Translation<"saving"> = {
  saving: "Wird gespeichert …",
  saved: "Entwurf auf diesem Gerät gespeichert, { $moment }",
  failed: "Entwurf nicht auf diesem Gerät gespeichert",
};
