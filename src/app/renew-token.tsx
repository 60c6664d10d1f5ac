import { lazyPart } from "#ui/lazy-part.tsx";

/** Asks for what a connection lacks: a new token, or a one-time code of the gateway. */
export const RenewToken = lazyPart({
  load: async () => (await import("./access-form.tsx")).AccessForm,
});
