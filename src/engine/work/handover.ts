/** A place on a page that something can be handed to, as a batch. */
export type HandoverPlace = { readonly connection: string; readonly project: string | undefined };

/** Hands something from one page to the next, by the place that it is for. Only the last one is kept. */
export type Handover<Item> = {
  readonly give: (place: HandoverPlace, item: Item) => void;
  /** The item that was given to the place. It stays until it is dismissed, so that a page may ask twice. */
  readonly for: (place: HandoverPlace) => Item | undefined;
  readonly dismiss: () => void;
};

export function createHandover<Item>(): Handover<Item> {
  let given: { readonly place: HandoverPlace; readonly item: Item } | undefined;
  return {
    give: (place, item) => {
      given = { place, item };
    },
    for: ({ connection, project }) =>
      given?.place.connection === connection && given.place.project === project ? given.item : undefined,
    dismiss: () => {
      given = undefined;
    },
  };
}
