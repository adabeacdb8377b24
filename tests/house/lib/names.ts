import { endName, isNode, lineOf, literal, type Node, nodes, type Source } from "./source";

/** A rule on names: in which files which names may not stand, and what to do instead. */
export interface NameRule {
  id: string;
  files: RegExp;
  /** The name may not stand anywhere, not even as a string. */
  names?: readonly string[];
  /** The name may not be called as a method. */
  calls?: readonly string[];
  /** The name may not be set on anything. */
  sets?: readonly string[];
  /** Anything a plain name does not say. */
  also?: (node: Node) => string | null;
  nextStep: string;
}

const argsOf = (node: Node): readonly unknown[] => (Array.isArray(node.arguments) ? node.arguments : []);
const calleeIs = (node: Node, object: string, method: string): boolean =>
  node.type === "CallExpression" && isNode(node.callee) && endName(node.callee) === method && endName(node.callee.object) === object;

/** Ways out of the device, or in: nothing leaves and nothing comes in. */
export const network: NameRule = {
  id: "network",
  files: /^src\//,
  names: [
    "fetch",
    "fetchLater",
    "XMLHttpRequest",
    "WebSocket",
    "WebSocketStream",
    "WebTransport",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "webkitRTCPeerConnection",
    "importScripts",
    "Worker",
    "SharedWorker",
    "addModule",
    "Image",
    "Audio",
    "connectNative",
    "sendNativeMessage",
  ],
  nextStep: "do it without the network: Rejoinder has no server, loads nothing and sends nothing.",
};

/** Ways to turn text into markup or code: text from a page is text for ever. */
export const markup: NameRule = {
  id: "markup",
  files: /^src\//,
  names: [
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "dangerouslySetInnerHTML",
    "setHTML",
    "setHTMLUnsafe",
    "parseHTMLUnsafe",
    "createContextualFragment",
    "srcdoc",
    "srcDoc",
    "eval",
    "Function",
    "writeln",
  ],
  also: (node) => {
    if (calleeIs(node, "document", "write")) return "document.write";
    const timer = node.type === "CallExpression" && ["setTimeout", "setInterval"].includes(endName(node.callee) ?? "");
    if (timer && literal(argsOf(node)[0]) !== null) return "a timer that runs a string";
    return /^\s*javascript:/i.test(literal(node) ?? "") ? "a javascript: address" : null;
  },
  nextStep: "let Preact write it, or textContent: both keep it text.",
};

/** What runs inside somebody's page only looks: it never clicks, scrolls, writes, or leaves a trace the page could find. */
export const pageTouch: NameRule = {
  id: "page",
  files: /^src\/(content|adapters)\//,
  names: [
    "cookie",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "caches",
    "postMessage",
    "attachShadow",
    "execCommand",
    "pushState",
    "replaceState",
  ],
  calls: [
    ...["click", "submit", "requestSubmit", "dispatchEvent", "focus", "blur", "scroll", "scrollTo", "scrollBy", "scrollIntoView"],
    ...["createElement", "createElementNS", "createTextNode", "appendChild", "append", "prepend", "before", "after", "insertBefore"],
    ...["insertAdjacentElement", "insertAdjacentText", "replaceWith", "replaceChild", "replaceChildren", "removeChild", "normalize"],
    ...["setAttribute", "removeAttribute", "toggleAttribute", "setProperty", "adoptNode", "showModal", "showPopover", "open", "assign"],
  ],
  sets: ["textContent", "innerText", "nodeValue", "className", "href", "src", "hidden", "checked", "scrollTop", "location"],
  also: (node) => {
    // `text.normalize("NFC")`, `Object.assign(a, b)` and `map.delete(key)` are no writes to a page.
    const removes = node.type === "CallExpression" && isNode(node.callee) && node.callee.type === "MemberExpression";
    return removes && endName(node.callee) === "remove" && argsOf(node).length === 0 ? "remove()" : null;
  },
  nextStep: "read only. What has to change on a page is for the worker to change.",
};

const ZONED = [
  "getFullYear",
  "getMonth",
  "getDate",
  "getDay",
  "getHours",
  "getMinutes",
  "getTimezoneOffset",
  "setFullYear",
  "setMonth",
  "setDate",
  "setHours",
];

/** Pure code has no clock, no dice and no time zone of its own: the same input gives the same output everywhere. */
export const pure: NameRule = {
  id: "pure",
  files: /^src\/(core|adapters)\//,
  names: [
    "performance",
    "setTimeout",
    "setInterval",
    "requestAnimationFrame",
    "getRandomValues",
    "randomUUID",
    "toLocaleDateString",
    "toLocaleTimeString",
  ],
  calls: ZONED,
  also: (node) => {
    if (calleeIs(node, "Date", "now")) return "Date.now";
    if (calleeIs(node, "Math", "random")) return "Math.random";
    if (endName(node.callee) !== "Date" || !isNode(node.callee) || node.callee.type !== "Identifier") return null;
    if (node.type === "CallExpression" || argsOf(node).length === 0) return "the present moment";
    return argsOf(node).length > 1 ? "a date in the local zone" : null;
  },
  nextStep: "take `now` as an argument, count days in UTC, and let the caller bring chance.",
};

/** One seam to the browser: what it offers is asked for in platform, and nowhere else. */
export const seam: NameRule = {
  id: "seam",
  files: /^src\/(?!platform\/)/,
  names: ["chrome"],
  nextStep: "add a small wrapper to src/platform and call that.",
};

export const nameRules: readonly NameRule[] = [network, markup, pageTouch, pure, seam];

const HARMLESS: Readonly<Record<string, (node: Node) => boolean>> = {
  normalize: (call) => argsOf(call).length > 0,
  assign: (call) => isNode(call.callee) && endName(call.callee.object) === "Object",
};

function offence(rule: NameRule, node: Node): string | null {
  const name = node.type === "Identifier" || node.type === "JSXIdentifier" ? String(node.name) : literal(node);
  if (name !== null && rule.names?.includes(name)) return name;
  if (node.type === "CallExpression" && isNode(node.callee) && node.callee.type === "MemberExpression") {
    const method = endName(node.callee) ?? "";
    if (rule.calls?.includes(method) && !HARMLESS[method]?.(node)) return `${method}()`;
  }
  if (node.type === "AssignmentExpression" && isNode(node.left) && node.left.type === "MemberExpression") {
    const set = endName(node.left) ?? "";
    if (rule.sets?.includes(set)) return `${set} =`;
  }
  return rule.also?.(node) ?? null;
}

/** Every place where a source breaks a rule, as `file:line name`. */
export function offences(rule: NameRule, source: Source): string[] {
  if (!rule.files.test(source.path)) return [];
  return [...nodes(source.program)].flatMap(([node]) => {
    const name = offence(rule, node);
    return name === null ? [] : [`${source.path}:${lineOf(source.text, node.start)} ${name}`];
  });
}
