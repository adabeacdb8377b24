import { createHash, generateKeyPairSync, sign } from "node:crypto";

/** A throw-away certificate for test browsers: key and certificate as PEM, and Chromium's fingerprint of the key. */
export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key, base64: what `--ignore-certificate-errors-spki-list` takes. */
  fingerprint: string;
}

/** One DER element: tag, length, content (ITU-T X.690). */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts);
const utcTime = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-T:]/g, "")}Z`));

/** 1.2.840.10045.4.3.2, ecdsa-with-SHA256 (RFC 5758). */
const ECDSA_SHA256 = sequence(Buffer.from("06082a8648ce3d040302", "hex"));
/** 2.5.4.3, commonName. */
const COMMON_NAME = Buffer.from("0603550403", "hex");
/** 2.5.29.17, subjectAltName. */
const ALT_NAME = Buffer.from("0603551d11", "hex");

/** Makes a self-signed certificate for these host names, good for a week around now (RFC 5280). Node can sign but not write one. */
export function makeCertificate(hosts: string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ type: "spki", format: "der" });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from("Rejoinder tests")))));
  const day = 86_400_000;
  const altNames = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const body = sequence(
    der(0xa0, Buffer.from([2, 1, 2])),
    der(2, Buffer.from([1, ...createHash("sha256").update(spki).digest().subarray(0, 8)])),
    ECDSA_SHA256,
    name,
    sequence(utcTime(new Date(Date.now() - 2 * day)), utcTime(new Date(Date.now() + 5 * day))),
    name,
    spki,
    der(0xa3, sequence(sequence(ALT_NAME, der(4, altNames)))),
  );
  const signature = sign("sha256", body, { key: privateKey, dsaEncoding: "der" });
  const certificate = sequence(body, ECDSA_SHA256, der(3, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash("sha256").update(spki).digest("base64"),
  };
}
