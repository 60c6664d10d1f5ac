import { ownVersion } from "virtual:own-version";
import { useState } from "react";
import { settingsText } from "#messages/compiled/settings.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { SettingGroup } from "./setting-row.tsx";
import styles from "./settings-dialog.module.css";

const LibraryList = lazyPart({ load: async () => (await import("./library-list.tsx")).LibraryList });

/** Version, build and licences. The list of libraries is loaded when it is opened. */
export function AboutSettings({ build }: { readonly build: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const facts = [
    settingsText("about-version", { version: ownVersion.version }),
    ...(build === "" ? [] : [settingsText("about-build", { build })]),
    settingsText("about-licence", { licence: ownVersion.licence }),
  ];
  return (
    <SettingGroup heading={settingsText("group-about")}>
      <p className={styles["wide"]}>{facts.join(" · ")}</p>
      <details
        className={styles["wide"]}
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>{settingsText("libraries")}</summary>
        {isOpen ? <LibraryList /> : null}
      </details>
    </SettingGroup>
  );
}
