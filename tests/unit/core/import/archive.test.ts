import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isArchive, shownName, unpack } from "../../../../src/core/import/archive";
import { knownFile } from "../../../../src/core/import/downloads";
import { binaryKind, readHistory, textKind } from "../../../../src/core/import/file";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const download = zipSync({
  "Driver/01 - Driver Lifetime Trips.csv": strToU8("begintrip_timestamp_local\n2026-03-04 18:02:00\n"),
  "ratings.json": strToU8("[]"),
  "photo.png": new Uint8Array([1, 2, 3]),
});

describe("a worker's data download", () => {
  it("is unpacked as far as it can be read, and the rest is named", () => {
    const archive = unpack(download);
    expect(archive?.files.map(({ name }) => name)).toEqual(["Driver/01 - Driver Lifetime Trips.csv", "ratings.json"]);
    expect(text(archive?.files[0]?.bytes)).toContain("begintrip");
    expect(archive?.left).toEqual(["photo.png"]);
    expect(isArchive(download)).toBe(true);
  });

  it("has files that drivers are known to get told by name, whatever number stands before it", () => {
    expect(knownFile("Driver/01 - Driver Lifetime Trips.csv")).toBe("trips");
    expect(knownFile("05 - Driver Online OffLine.csv")).toBe("online");
    expect(knownFile("notes.csv")).toBeNull();
  });

  it("that is cut off, changed or no zip at all is refused as a whole", () => {
    expect(unpack(download.subarray(0, 60))).toBeNull();
    expect(unpack(download.subarray(0, download.length - 200))).toBeNull();
    expect(unpack(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]))).toBeNull();
    expect(unpack(new Uint8Array())).toBeNull();
  });

  it("that is small and unpacks to very much is left in time", () => {
    const bomb = zipSync({ "ratings.csv": new Uint8Array(70_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    const archive = unpack(bomb);
    expect(archive).toMatchObject({ tooLarge: true, files: [], left: ["ratings.csv"] });
  });

  it("never leads out of itself by its names", () => {
    expect(shownName("../../etc/passwd.csv")).toBe("etc/passwd.csv");
    expect(shownName("C:\\Users\\me\\a.csv")).toBe("Users/me/a.csv");
    expect(shownName("/a\u0000b\u202Evsc.csv")).toBe("abvsc.csv");
  });
});

describe("a worker's file", () => {
  it.each([
    [download, "archive"],
    [zipSync({ "[Content_Types].xml": strToU8("x"), "xl/workbook.xml": strToU8("x") }), "sheet"],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), "sheet"],
    [strToU8("%PDF-1.7"), "binary"],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "binary"],
    [new Uint8Array(), "empty"],
    [strToU8("a,b"), null],
  ])("is told by its first bytes, not by its name (%#)", (bytes, kind) => {
    expect(binaryKind(bytes)).toBe(kind);
  });

  it.each([
    ["BEGIN:VCALENDAR\r\nEND:VCALENDAR", "calendar"],
    ['{"format":"rejoinder-export","version":1}', "backup"],
    ['{ "subjects": [] }', "history"],
    ["[1]", "json"],
    ["date,rating", "table"],
    ["  \n", "empty"],
  ])("of words is told by its beginning: %j", (words, kind) => {
    expect(textKind(`\uFEFF${words}`)).toBe(kind);
  });

  it("of our short form is read as a whole or not at all", () => {
    const good = {
      subjects: [{ id: "uber:account", site: "uber", kind: "account", reviews: [{ id: "1", rating: 5, postedOn: "2026-03-04" }] }],
    };
    expect(readHistory(JSON.stringify(good))?.[0]?.reviews).toHaveLength(1);
    expect(readHistory(JSON.stringify({ subjects: [{ id: "x" }] }))).toBeNull();
    expect(readHistory("{")).toBeNull();
  });
});
