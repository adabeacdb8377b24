import { strToU8, zipSync } from "fflate";
import { textSum } from "../../core/identity/hash";
import type { Packet } from "../../core/schema/packet";
import type { Words } from "../i18n/words";
import { checkPage } from "./checkPage";
import { packetDocument } from "./document";

/** A packet as the files that are handed over, by name. The sums are in the form that `sha256sum -c` reads. */
export function packetFiles(packet: Packet, words: Words): Record<string, string> {
  const json = JSON.stringify(packet);
  const page = packetDocument(packet, words, { json: textSum(json) });
  return {
    "packet.html": page,
    "packet.json": json,
    "SHA256SUMS.txt": `${textSum(page)}  packet.html\n${textSum(json)}  packet.json\n`,
    "check.html": checkPage(words),
  };
}

/** The same as one zip file. */
export function packetZip(packet: Packet, words: Words): Blob {
  const files = Object.entries(packetFiles(packet, words)).map(([name, text]) => [name, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>], { type: "application/zip" });
}
