/** The batch from which an object was opened, and the object, so that the page knows it after a reload. */
export type TourNote = {
  readonly connection: string;
  readonly project: string | undefined;
  readonly objectId: string;
};

const KEY = "batch-tour";

/** Notes the object that is shown now. The note belongs to the tab and ends with it. */
export function noteTour(note: TourNote, storage: () => Storage = () => sessionStorage): void {
  try {
    storage().setItem(KEY, JSON.stringify(note));
  } catch {
    // Storage is blocked or full, so that a reload forgets the batch.
  }
}

/** The note of this tab; undefined if there is none, or none that can be read. */
export function tourNote(storage: () => Storage = () => sessionStorage): TourNote | undefined {
  try {
    const read: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
    if (typeof read !== "object" || read === null) return undefined;
    const { connection, project, objectId } = read as Partial<Record<keyof TourNote, unknown>>;
    if (typeof connection !== "string" || typeof objectId !== "string") return undefined;
    return { connection, project: typeof project === "string" ? project : undefined, objectId };
  } catch {
    return undefined;
  }
}
