import { describe, expect, it } from "vitest";
import { exists, json, none, text, walk } from "./lib/files";

const manifest = json("manifest.json") as Record<string, unknown>;
const own = json("package.json") as { version: string; name: string; description: string };
const siteNames = walk("src/adapters")
  .filter((path) => /^src\/adapters\/[a-z]+\/site\.json$/.test(path))
  .map((path) => (json(path) as { name: string }).name);

describe("the manifest", () => {
  it("asks at install for no site, and for nothing that is not on this list", () => {
    // A new permission disables the extension for everybody on update until they agree: it needs a reason in PRIVACY.md first.
    expect(manifest.permissions).toEqual(["storage", "unlimitedStorage", "scripting", "activeTab", "contextMenus"]);
    for (const never of [
      "host_permissions",
      "content_scripts",
      "web_accessible_resources",
      "externally_connectable",
      "optional_permissions",
      "key",
      "update_url",
    ])
      expect(manifest, `"${never}" has no place here`).not.toHaveProperty(never);
  });

  it("closes its pages and its worker to the network", () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    });
  });

  it("has only the keys we know", () => {
    expect(Object.keys(manifest).toSorted()).toEqual(
      [
        "action",
        "background",
        "commands",
        "content_security_policy",
        "default_locale",
        "description",
        "icons",
        "manifest_version",
        "name",
        "permissions",
        "version",
      ].toSorted(),
    );
  });

  it("carries the version of package.json, and icons that exist", () => {
    expect(manifest.version).toBe(own.version);
    const icons = Object.values(manifest.icons as Record<string, string>);
    none(
      icons.filter((path) => !exists(`public/${path}`)),
      "draw the icon.",
    );
  });

  it("has the same texts in every language, and every text that it names", () => {
    const keys = (lang: string) => Object.keys(json(`public/_locales/${lang}/messages.json`) as object).toSorted();
    expect(keys("es")).toEqual(keys("en"));
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((hit) => String(hit[1]));
    expect(named.length).toBeGreaterThan(0);
    none(
      named.filter((key) => !keys("en").includes(key)),
      "add it to public/_locales/*/messages.json.",
    );
  });

  it("names no platform in its name, title or store texts", () => {
    expect(siteNames.length).toBeGreaterThan(1);
    const titles = [
      JSON.stringify(manifest),
      own.name,
      own.description,
      text("public/_locales/en/messages.json"),
      text("public/_locales/es/messages.json"),
    ]
      .join("\n")
      .toLowerCase();
    none(
      siteNames.filter((name) => titles.includes(name.toLowerCase())),
      "platform names stand only where we say on which pages it works.",
    );
    none(
      walk("public").filter((path) => siteNames.some((name) => path.toLowerCase().includes(name.toLowerCase().replaceAll(" ", "")))),
      "no platform's mark in our pictures.",
    );
  });
});
