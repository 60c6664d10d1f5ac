import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { appText } from "#messages/compiled/app.ts";
import { Icon } from "#ui/icon.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { ariaShortcuts } from "#ui/shortcut.ts";
import { useCommand } from "#ui/use-command.ts";
import { useTheme } from "#ui/use-theme.ts";
import { SANDBOX_ROLES, type SandboxRole } from "./sandbox-connections.ts";
import styles from "./top-bar.module.css";
import { useAddress } from "./use-address.ts";

const KeysDialog = lazyPart({ load: async () => (await import("./keys-dialog.tsx")).KeysDialog });

const SettingsScreen = lazyPart({
  load: async () => (await import("./settings-screen.tsx")).SettingsScreen,
});

export type TopBarProps = {
  /** The connection of the page that is shown. */
  readonly connection: string | undefined;
  /** The address of the objects of that connection, or of the first one. */
  readonly objectsAddress: string;
  /** The control that opens any object by id or name. */
  readonly openBox: ReactNode;
  /** The link to the page of the guide about the shown screen. */
  readonly guide: ReactNode;
  /** The role on the sandbox; absent without a sandbox. */
  readonly role: SandboxRole | undefined;
  readonly onRole: (role: SandboxRole) => void;
};

const NEXT_THEME = { system: "light", light: "dark", dark: "system" } as const;
const THEME_ICON = { system: "auto", light: "sun", dark: "moon" } as const;

export function TopBar({ connection, objectsAddress, openBox, guide, role, onRole }: TopBarProps) {
  const [theme, setTheme] = useTheme();
  const [showsKeys, setShowsKeys] = useState(false);
  const [showsSettings, setShowsSettings] = useState(false);
  const keysButton = useRef<HTMLButtonElement>(null);
  const restId = useId();
  const rest = useRef<HTMLDivElement>(null);
  /** Closes the menu before a dialog opens, so that the menu's button gets the focus back in the end. */
  const leave = () => rest.current?.hidePopover();
  const address = useAddress();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link of the menu was followed when the address changes.
  useEffect(() => rest.current?.hidePopover(), [address]);
  const shortcuts = COMMAND_SHORTCUTS["this-list"];
  useCommand({
    id: "this-list",
    label: appText("keys"),
    shortcuts,
    isEnabled: () => true,
    run: () => setShowsKeys(true),
    focus: () => keysButton.current?.focus(),
  });
  return (
    <nav className={styles["bar"]} aria-label="Redescribe">
      <a className={styles["brand"]} href="#/">
        <img src="./favicon.svg" alt="" width={18} height={18} />
        <span>Redescribe</span>
      </a>
      {connection !== undefined ? <span className={styles["connection"]}>{connection}</span> : null}
      {openBox}
      <button
        type="button"
        className={styles["menu"]}
        popoverTarget={restId}
        aria-label={appText("menu")}
        title={appText("menu")}
      >
        <Icon name="menu" />
      </button>
      <div id={restId} popover="auto" ref={rest} className={styles["rest"]}>
        {/* Left of the other links, so that none of them moves when it comes. */}
        {guide}
        <a className={styles["link"]} href={objectsAddress}>
          {appText("objects")}
        </a>
        <a className={styles["link"]} href="#/history">
          {appText("history")}
        </a>
        {role === undefined ? null : (
          <label className={styles["role"]}>
            <span>{appText("sandbox-account")}</span>
            <select
              value={role}
              onChange={({ currentTarget }) => {
                const chosen = SANDBOX_ROLES.find((known) => known === currentTarget.value);
                if (chosen) onRole(chosen);
              }}
            >
              {SANDBOX_ROLES.map((known) => (
                <option key={known}>{known}</option>
              ))}
            </select>
          </label>
        )}
        <button
          ref={keysButton}
          type="button"
          className={styles["help"]}
          aria-label={appText("keys")}
          aria-keyshortcuts={ariaShortcuts(shortcuts)}
          title={appText("keys")}
          aria-haspopup="dialog"
          onClick={() => {
            leave();
            setShowsKeys(true);
          }}
        >
          ?
        </button>
        <IconButton
          command="theme"
          kind="quiet"
          icon={THEME_ICON[theme]}
          label={appText("theme", { theme })}
          onClick={() => setTheme(NEXT_THEME[theme])}
        />
        <IconButton
          command="settings"
          kind="quiet"
          icon="settings"
          label={appText("settings")}
          aria-haspopup="dialog"
          onClick={() => {
            leave();
            setShowsSettings(true);
          }}
        />
      </div>
      {showsSettings ? <SettingsScreen onClose={() => setShowsSettings(false)} /> : null}
      {showsKeys ? <KeysDialog onClose={() => setShowsKeys(false)} /> : null}
    </nav>
  );
}
