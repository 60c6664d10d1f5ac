import type { Address } from "#core/address/address.ts";
import { ScreenGuide } from "./screen-guide.tsx";
import styles from "./top-bar.module.css";

/** The guide's link in the top bar, loaded when the page is idle. */
export function TopBarGuide({ address }: { readonly address: Address }) {
  return <ScreenGuide className={styles["link"]} address={address} />;
}
