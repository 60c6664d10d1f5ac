import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findCredentials } from "./credentials.ts";

const SEVENBRIDGES = ".sevenbridges/credentials";
const DNANEXUS = ".dnanexus_config/environment.json";

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "home-"));
});

afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, text: string, mode = 0o600): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
  chmodSync(join(home, path), mode);
}

function find(environment: Record<string, string> = {}) {
  return findCredentials({ home, environment });
}

describe("credentials on this machine", () => {
  test("are none where there is nothing", () => {
    expect(find()).toEqual({ credentials: [], problems: [] });
  });

  test("are the profiles of the Seven Bridges client", () => {
    write(
      SEVENBRIDGES,
      [
        "# mine",
        "[default]",
        "api_endpoint = https://api.sbgenomics.com/v2/",
        "auth_token = first-token",
        "",
        "[cavatica]",
        "API_ENDPOINT: https://cavatica-api.sbgenomics.com/v2",
        "auth_token=second=token",
      ].join("\r\n"),
    );
    expect(find().credentials).toEqual([
      {
        id: "sevenbridges:default",
        source: "~/.sevenbridges/credentials [default]",
        kind: "sevenbridges",
        baseUrl: "https://api.sbgenomics.com/v2",
        token: "first-token",
      },
      {
        id: "sevenbridges:cavatica",
        source: "~/.sevenbridges/credentials [cavatica]",
        kind: "sevenbridges",
        baseUrl: "https://cavatica-api.sbgenomics.com/v2",
        token: "second=token",
      },
    ]);
    expect(find().problems).toEqual([]);
  });

  test("are what dx has noted down, with its project", () => {
    write(
      DNANEXUS,
      JSON.stringify({
        DX_SECURITY_CONTEXT: '{"auth_token":"dx-token","auth_token_type":"Bearer"}',
        DX_APISERVER_HOST: "api.dnanexus.com",
        DX_APISERVER_PORT: "443",
        DX_APISERVER_PROTOCOL: "https",
        DX_PROJECT_CONTEXT_ID: "project-SandboxTumorAtlas0000001",
      }),
    );
    expect(find()).toEqual({
      credentials: [
        {
          id: "dnanexus:config",
          source: "~/.dnanexus_config/environment.json",
          kind: "dnanexus",
          baseUrl: "https://api.dnanexus.com",
          project: "project-SandboxTumorAtlas0000001",
          token: "dx-token",
        },
      ],
      problems: [],
    });
  });

  test("are in variables too, and another port stays in sight", () => {
    const { credentials } = find({
      SB_API_ENDPOINT: "https://cgc-api.sbgenomics.com/v2",
      SB_AUTH_TOKEN: "sb-token",
      DX_SECURITY_CONTEXT: '{"auth_token":"dx-token"}',
      DX_APISERVER_HOST: "dx.example.org",
      DX_APISERVER_PORT: "8443",
    });
    expect(credentials).toMatchObject([
      { id: "environment:sevenbridges", baseUrl: "https://cgc-api.sbgenomics.com/v2", token: "sb-token" },
      { id: "environment:dnanexus", baseUrl: "https://dx.example.org:8443", token: "dx-token" },
    ]);
  });

  test.each([
    ["a line outside a section", SEVENBRIDGES, "auth_token = x", "not-understood"],
    ["a section twice", SEVENBRIDGES, "[a]\n[a]", "not-understood"],
    ["no JSON", DNANEXUS, "{", "not-understood"],
    ["no context", DNANEXUS, "{}", "not-understood"],
    ["a context without a token", DNANEXUS, '{"DX_SECURITY_CONTEXT":"{}"}', "incomplete"],
    ["far too much", DNANEXUS, " ".repeat(70_000), "not-understood"],
  ])("that can't be used are told by the name of their place: %s", (_name, path, text, problem) => {
    write(path, text);
    expect(find()).toEqual({ credentials: [], problems: [{ source: `~/${path}`, problem }] });
  });

  test("that lack a part are told by their profile", () => {
    write(SEVENBRIDGES, "[half]\nauth_token = x");
    expect(find().problems).toEqual([
      { source: "~/.sevenbridges/credentials [half]", problem: "incomplete" },
    ]);
  });

  test("that others can read are told, and used", () => {
    write(SEVENBRIDGES, "[default]\napi_endpoint = https://api.sbgenomics.com/v2\nauth_token = x", 0o644);
    expect(find()).toMatchObject({
      credentials: [{ id: "sevenbridges:default" }],
      problems: [{ source: "~/.sevenbridges/credentials", problem: "open-to-others" }],
    });
  });

  test("that can't be opened are told", () => {
    // A folder with that name can't be read as a file by any user who runs the tests.
    mkdirSync(join(home, DNANEXUS), { recursive: true });
    expect(find().problems).toMatchObject([
      { source: "~/.dnanexus_config/environment.json", problem: "not-readable" },
    ]);
  });

  test("never have a token in what is told of a problem", () => {
    write(SEVENBRIDGES, "[default]\nauth_token = secret-token");
    write(DNANEXUS, '{"DX_SECURITY_CONTEXT":"{\\"auth_token\\":\\"secret-token"}');
    expect(JSON.stringify(find())).not.toContain("secret-token");
  });
});
