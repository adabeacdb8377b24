import { onHosts } from "../core/hosts";
import type { messages } from "../core/schema/messages";

/** What the browser stamps on a message. A page can write a message's body, never this. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: unknown;
}

/** Our own id, and the address all our pages start with (ends in a slash). */
export interface Own {
  id: string;
  origin: string;
}

/** True when an address lies on one of these hosts: https, the standard port, host as in the match pattern. */
export function onHost(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== "https:" || port !== "") return false;
  return onHosts(hostname, hosts);
}

/**
 * May this sender say this? Content scripts: our own, in a tab's top frame, on a host of the site the message names.
 * Pages: our own. Pure; knows nothing of the body but the hosts of the site and the subject it names.
 */
export function mayPass(
  from: (typeof messages)[keyof typeof messages]["from"],
  sender: Sender,
  own: Own,
  hosts: readonly string[],
): boolean {
  if (sender.id !== own.id || typeof sender.url !== "string") return false;
  if (from === "page") return sender.url.startsWith(own.origin);
  return typeof sender.tab === "object" && sender.tab !== null && sender.frameId === 0 && onHost(sender.url, hosts);
}
