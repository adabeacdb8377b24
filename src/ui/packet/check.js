// Runs in a saved file, far from the extension: plain script, no library, no network. `TEXTS` and `SHOW` stand before it.

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const sha256 = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));
const digest = (parts) => sha256(new TextEncoder().encode(JSON.stringify(parts)));

const captureDigest = (subject, { rating, postedOn, text, reply }) =>
  digest(["capture", subject, rating, postedOn, text, reply ? reply.text : null]);
const incidentDigest = ({ at, kind, who, said, loggedAt }) => digest(["incident", at, kind, who, said, loggedAt || null]);
const linkDigest = ({ chain, index, at, kind, items, prev }) => digest(["link", chain, index, at, kind, items, prev]);

const NEEDED = ["packet.html", "packet.json", "SHA256SUMS.txt"];

/** Everything that does not fit, as codes with names; an empty list when all of it fits. `files`: bytes by name. */
async function check(files) {
  const missing = NEEDED.filter((name) => !files[name]);
  if (missing.length > 0) return missing.map((name) => ({ code: "missing", name }));
  const text = (name) => new TextDecoder("utf-8", { fatal: true }).decode(files[name]);
  const found = [];
  try {
    const sums = `${await sha256(files["packet.html"])}  packet.html\n${await sha256(files["packet.json"])}  packet.json\n`;
    const said = text("SHA256SUMS.txt");
    for (const [i, name] of ["packet.html", "packet.json"].entries())
      if (said.split("\n")[i] !== sums.split("\n")[i]) found.push({ code: "sum", name });
    if (found.length === 0 && said !== sums) found.push({ code: "sum", name: "SHA256SUMS.txt" });
  } catch {
    return [{ code: "unreadable", name: "SHA256SUMS.txt" }];
  }
  try {
    return [...found, ...(await checkPacket(JSON.parse(text("packet.json"))))];
  } catch {
    return [...found, { code: "unreadable", name: "packet.json" }];
  }
}

async function checkPacket({ subject, captures, journal, chains }) {
  const found = [];
  const isIn = (value, { chain, index }) =>
    chains.some((links) =>
      links.some((link) => link.chain === chain && link.index === index && link.kind !== "deleted" && link.items.includes(value)),
    );
  const look = async (name, made, { digest: said, sealed }) => {
    if (made !== said) found.push({ code: "words", name });
    else if (sealed && !isIn(said, sealed)) found.push({ code: "seal", name });
  };
  for (const { n, versions } of captures)
    for (const version of versions) await look(`${n}`, await captureDigest(subject.key, version), version);
  for (const one of journal) await look(`${one.n}`, await incidentDigest(one.entry), one);
  for (const links of chains) {
    let prev = "0".repeat(64);
    for (const [index, link] of links.entries()) {
      if (link.index !== index || link.chain !== links[0].chain || link.prev !== prev || (await linkDigest(link)) !== link.link) {
        found.push({ code: "link", name: link.chain, index });
        break;
      }
      prev = link.link;
    }
  }
  return found;
}

/**
 * What a seal that somebody was given earlier says of the chains of a sound packet: the place of its link in them, or that it is in none.
 * An empty text gives nothing.
 */
function place(given, files) {
  if (given.trim() === "") return [];
  const [, name, index, said] = /\b([0-9a-f]{16})\s+(\d{1,9})\s+([0-9a-f]{64})\b/.exec(given) ?? [];
  if (!name) return [{ code: "noSeal" }];
  const { chains } = JSON.parse(new TextDecoder().decode(files["packet.json"]));
  const links = chains.find(([first]) => first?.chain === name);
  return [{ code: links?.[Number(index)]?.link === said ? "inChain" : "notInChain", name, index }];
}

if (typeof document !== "undefined") {
  const list = document.querySelector("ul");
  const [chooser, seal] = document.querySelectorAll("input");
  const look = async () => {
    const files = {};
    for (const file of chooser.files) files[file.name] = new Uint8Array(await file.arrayBuffer());
    if (chooser.files.length === 0) return;
    const found = await check(files);
    const lines = found.length === 0 ? [{ code: "good" }, ...place(seal.value, files)] : found;
    list.replaceChildren(
      ...lines.map(({ code, name, index }) =>
        Object.assign(document.createElement("li"), { textContent: TEXTS[code].replace("{name}", name).replace("{index}", index) }),
      ),
    );
  };
  chooser.addEventListener("change", look);
  seal.addEventListener("input", look);
}
