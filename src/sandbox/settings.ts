import { z } from "zod";

const status = z.number().int().min(400).max(599);

/** The settings, explained in README.md; each is an open question of the platforms, or needed by tests. */
const settingsShape = z.strictObject({
  nullInPatch: z.enum(["ignored", "removes", "stores"]),
  latencyMs: z.number().min(0).max(600_000),
  replicaLagMs: z.number().min(0).max(600_000),
  rateLimit: z
    .strictObject({ requests: z.number().int().min(0), seconds: z.number().positive().max(86_400) })
    .nullable(),
  rateLimitAnswer: z.enum(["429", "503"]),
  resetHeaderUnit: z.enum(["seconds", "milliseconds"]),
  cors: z.boolean(),
  readableHeaders: z.boolean(),
  sortBy: z.enum(["obeyed", "ignored"]),
  tcgaStatus: status,
  folderStatus: status,
});

/** The sandbox's switches, in memory: they go back to the defaults on reset and on restart. */
export type Settings = z.infer<typeof settingsShape>;

/** The sensible choice for each open question. */
export const defaultSettings: Settings = {
  nullInPatch: "ignored",
  latencyMs: 0,
  replicaLagMs: 0,
  rateLimit: null,
  rateLimitAnswer: "429",
  resetHeaderUnit: "seconds",
  cors: true,
  readableHeaders: true,
  sortBy: "obeyed",
  tcgaStatus: 403,
  folderStatus: 400,
};

const settingsPatchShape = settingsShape.partial();

/** The settings after a control call's body, or what is wrong with it in one line. */
export function changeSettings(settings: Settings, body: unknown): Settings | { problem: string } {
  const parsed = settingsPatchShape.safeParse(body);
  if (!parsed.success) return { problem: z.prettifyError(parsed.error).replaceAll("\n", " ") };
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  return { ...settings, ...given };
}
