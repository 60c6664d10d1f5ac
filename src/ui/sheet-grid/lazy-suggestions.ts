import { lazyPart } from "../lazy-part.tsx";

/** Its code comes with the first suggestions: the sheet can be used without. */
export const LazySuggestions = lazyPart({
  load: async () => (await import("./cell-suggestions.tsx")).CellSuggestions,
  isExtra: true,
});
