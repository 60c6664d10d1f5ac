import type { Address } from "#core/address/address.ts";

/** The address of one project's objects. */
export type BrowserAddress = Extract<Address, { kind: "objects" }> & { readonly project: string };
