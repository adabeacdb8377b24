import { describe, expect, it } from "vitest";
import { tableNames } from "../../../src/core/backup/tables";
import { makeBackup, seal } from "../../../src/storage/backup";
import { exportBytes } from "../../../src/storage/export";
import { openFile } from "../../../src/storage/open";
import { replaceAll } from "../../../src/storage/restore";
import { freshDb } from "../storage/fresh";
import { AT, CHEAP, fullDb, KEY, tablesOf } from "./full";

const PASS = "correct horse battery";

describe("a worker who saves everything as an encrypted backup", () => {
  it("gets every row of every table back on a new device", async () => {
    const db = await fullDb();
    const before = await tablesOf(db);
    for (const name of tableNames) expect(before[name].length, name).toBeGreaterThan(0);
    const file = new Blob(await makeBackup(db, PASS, { at: AT }));
    const other = freshDb();
    await replaceAll(other, await openFile(file, PASS));
    const settings = before.settings.filter(({ key }) => key !== "sealChain");
    expect(await tablesOf(other)).toEqual({ ...before, settings });
  });

  it("shows nothing of it to whoever has no passphrase", async () => {
    const db = await fullDb();
    const bytes = await new Blob(await makeBackup(db, PASS, { at: AT })).bytes();
    const seen = new TextDecoder("latin1").decode(bytes);
    // Long enough that no chance puts them into random bytes.
    for (const word of ["changed her mind", "No refund on wine", "Another wording", KEY]) expect(seen).not.toContain(word);
  });
});

describe("a worker who saves everything to read it elsewhere", () => {
  it("gets one JSON value with every table, and never the key of the pseudonyms", async () => {
    const db = await fullDb();
    const text = await new Blob(await exportBytes(db, { at: AT, complete: false })).text();
    const value = JSON.parse(text) as { tables: Record<string, unknown[]> };
    const { settings, ...rest } = await tablesOf(db);
    expect(value.tables).toEqual({ ...rest, settings: [{ key: "language", value: "es" }] });
    expect(settings.length).toBeGreaterThan(1);
    expect(text).not.toContain(KEY);
  });

  it("can have it laid out anew by another program and bring it back", async () => {
    const db = await fullDb();
    const text = await new Blob(await exportBytes(db, { at: AT, complete: false })).text();
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    const again = await openFile(new Blob([pretty]), "");
    expect(again).toEqual(await openFile(new Blob([text]), ""));
    expect(again.tables.reviews).toEqual((await tablesOf(db)).reviews);
  });
});

describe("a file that is not right", () => {
  const sealed = async (text: string) => new Blob(await seal([new TextEncoder().encode(text)], PASS, AT, CHEAP));
  const whole = async () => new Blob(await exportBytes(await fullDb(), { at: AT, complete: true })).text();

  it.each([
    ["foreign", async () => new Blob(["day,stars\n2026-01-01,5\n"])],
    ["foreign", async () => new Blob([])],
    ["foreign", async () => new Blob(['{"subjects":[]}'])],
    ["newer", async () => new Blob([(await whole()).replace('"schema":2', '"schema":3')])],
    ["cut", async () => new Blob([(await whole()).slice(0, -4)])],
    ["unclear", async () => new Blob([(await whole()).replace('"rating":4', '"rating":"4"')])],
    ["unclear", async () => new Blob([(await whole()).replace('"reviews":[', '"people":[')])],
    ["unclear", async () => new Blob([(await whole()).replace('"row":{', '"row":{"savedAt":"never",')])],
    ["damaged", async () => new Blob([new Uint8Array([...new TextEncoder().encode((await whole()).slice(0, 300)), 0xff, 0x0a])])],
    ["newer", async () => sealed((await whole()).replace('"schema":2', '"schema":3'))],
    ["foreign", async () => sealed("hello")],
  ] as const)("is told apart: %s", async (code, make) => {
    await expect(openFile(await make(), PASS)).rejects.toMatchObject({ name: "FileError", code });
  });

  it("tells a wrong passphrase from a damaged or shortened file", async () => {
    const bytes = await (await sealed(await whole())).bytes();
    const open = (changed: Uint8Array<ArrayBuffer>, pass = PASS) => openFile(new Blob([changed]), pass);
    await expect(open(bytes, "something else")).rejects.toMatchObject({ code: "passphrase" });
    const broken = bytes.slice();
    broken[broken.length - 40] = (broken.at(-40) ?? 0) ^ 1;
    await expect(open(broken)).rejects.toMatchObject({ code: "damaged" });
    await expect(open(bytes.slice(0, -1))).rejects.toMatchObject({ code: "cut" });
    await expect(open(bytes)).resolves.toMatchObject({ head: { complete: true } });
  });

  it("does not make the device work or hold more than a backup of ours would", async () => {
    const bytes = await (await sealed("x")).bytes();
    const text = new TextDecoder("latin1").decode(bytes);
    const dear = text
      .replace('"n":16384', '"n":1638400')
      .replace(/^(RJNDBAK1...)(.)/s, (_all, lead: string, length: string) => lead + String.fromCharCode(length.charCodeAt(0) + 2));
    const file = new Blob([Uint8Array.from(dear, (letter) => letter.charCodeAt(0))]);
    await expect(openFile(file, PASS)).rejects.toMatchObject({ code: "costly" });
  });
});
