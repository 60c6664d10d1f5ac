import { GuideLink, type GuideLinkProps, type GuidePage } from "#components/guide-link.tsx";
import type { Address } from "#core/address/address.ts";

/** The page of the guide about each screen. */
const PAGE_OF: Readonly<Record<Address["kind"], GuidePage>> = {
  start: "index",
  object: "edit",
  objects: "find",
  batch: "many-objects",
  runs: "runs",
  run: "runs",
  history: "history",
  unknown: "index",
};

export type ScreenGuideProps = Omit<GuideLinkProps, "page"> & { readonly address: Address };

/** A link to the page of the guide about the screen at an address. */
export function ScreenGuide({ address, ...rest }: ScreenGuideProps) {
  return <GuideLink page={PAGE_OF[address.kind]} {...rest} />;
}
