import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import type { ConnectionTarget, ConnectionWay } from "#engine/connections/saved-connections.ts";
import { newConnectionText } from "#messages/compiled/new-connection.ts";
import { tokenText } from "#messages/compiled/token.ts";
import { connectProblem } from "#messages/new-connection-messages.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { FoundCredential, GatewayStanding, TokenSource } from "#platforms/gateway/gateway-client.ts";
import type { Account } from "#platforms/port.ts";
import { hostOf, PRESETS } from "#platforms/presets.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./add-connection.module.css";
import {
  type ConnectionFormValues,
  CUSTOM,
  connectionSchema,
  FIRST_VALUES,
  TYPED,
  targetOf,
} from "./connection-form-values.ts";
import { SessionForm, type SessionFormProps } from "./session-form.tsx";

export type AddConnectionProps = SessionFormProps & {
  readonly gateway: GatewayStanding;
  readonly credentials: readonly FoundCredential[];
  /** Whose token it is. Rejects with a `PlatformError`. */
  readonly tryOut: (target: ConnectionTarget, source: TokenSource) => Promise<Account>;
  readonly onAdd: (
    target: ConnectionTarget,
    idWish: string,
    account: Account,
    source: TokenSource,
  ) => Promise<void>;
  readonly onClose: () => void;
};

const WAYS_OF: Readonly<Record<GatewayStanding, readonly ConnectionWay[]>> = {
  open: ["gateway", "direct"],
  locked: ["direct"],
  none: ["direct"],
};

/** A platform, a way to it and a token: tried out before it is kept. */
export function AddConnection(props: AddConnectionProps) {
  const { gateway, credentials, tryOut, onAdd, onCode, onPrint, onClose } = props;
  const ways = WAYS_OF[gateway];
  const [problem, setProblem] = useState<string>();
  const form = useForm<ConnectionFormValues>({
    defaultValues: { ...FIRST_VALUES, way: gateway === "open" ? "gateway" : "direct" },
    resolver: zodResolver(connectionSchema),
  });
  const { errors, isSubmitting } = form.formState;
  const watched = useWatch({ control: form.control });
  const values = { ...FIRST_VALUES, ...watched };
  const { setValue } = form;
  // Opened while the dialog stands: then it is the way that was meant.
  useEffect(() => setValue("way", gateway === "open" ? "gateway" : "direct"), [gateway, setValue]);
  const target = targetOf(values);
  const fitting = values.way === "gateway" ? credentials.filter(({ kind }) => kind === target.kind) : [];
  const submit = async (checked: ConnectionFormValues) => {
    setProblem(undefined);
    const { idWish, name, kind, baseUrl } = targetOf(checked);
    const { way, credential, token } = checked;
    const wanted = { name, kind, baseUrl, way };
    const source = credential === TYPED ? { token } : { credential };
    try {
      await onAdd(wanted, idWish, await tryOut(wanted, source), source);
      onClose();
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      setProblem(connectProblem(error.facts, way, hostOf(baseUrl)));
    }
  };
  return (
    <Dialog heading={newConnectionText("heading")} onClose={onClose}>
      {gateway === "locked" ? <SessionForm onCode={onCode} onPrint={onPrint} /> : null}
      <form className={styles["form"]} noValidate onSubmit={form.handleSubmit(submit)}>
        <label className={styles["field"]}>
          {newConnectionText("platform")}
          <select {...form.register("preset")} data-autofocus>
            {PRESETS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={CUSTOM}>{newConnectionText("another-address")}</option>
          </select>
        </label>
        {values.preset === CUSTOM ? (
          <>
            <label className={styles["field"]}>
              {newConnectionText("platform-kind")}
              <select {...form.register("kind")}>
                <option value="sevenbridges">{newConnectionText("kind-sevenbridges")}</option>
                <option value="dnanexus">{newConnectionText("kind-dnanexus")}</option>
              </select>
            </label>
            <TextField
              label={newConnectionText("base-url")}
              isMono
              placeholder="https://api.example.org/v2"
              error={errors.baseUrl?.message}
              {...form.register("baseUrl")}
            />
          </>
        ) : (
          <p className={styles["address"]}>
            <code>{target.baseUrl}</code>
          </p>
        )}
        <fieldset className={styles["ways"]}>
          <legend>{newConnectionText("way")}</legend>
          {ways.map((way) => (
            <label key={way}>
              <input type="radio" value={way} {...form.register("way")} />
              <span>
                {newConnectionText(`way-${way}`)}
                <small>{newConnectionText(`meaning-${way}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {fitting.length > 0 ? (
          <label className={styles["field"]}>
            {newConnectionText("token")}
            <select {...form.register("credential")}>
              <option value={TYPED}>{newConnectionText("type-token")}</option>
              {fitting.map(({ id, source }) => (
                <option key={id} value={id}>
                  {source}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {values.credential === TYPED || fitting.length === 0 ? (
          <TextField
            label={newConnectionText(fitting.length > 0 ? "new-token" : "token")}
            type="password"
            isMono
            hint={values.way === "direct" ? tokenText("kept-in-memory") : undefined}
            error={errors.token?.message}
            {...form.register("token")}
          />
        ) : null}
        <TextField
          label={newConnectionText("name")}
          hint={newConnectionText("name-hint")}
          placeholder={target.name}
          {...form.register("name")}
        />
        {problem !== undefined ? (
          <Notice tone="danger" role="alert">
            {problem}
          </Notice>
        ) : null}
        <div className={styles["acts"]}>
          <Button onClick={onClose}>{newConnectionText("cancel")}</Button>
          <Button type="submit" kind="primary" isDisabled={isSubmitting}>
            {newConnectionText(isSubmitting ? "connecting" : "connect")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
