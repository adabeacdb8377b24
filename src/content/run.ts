import type { Adapter } from "../adapters/kit/contract";
import { browser } from "../platform/browser";

export function run(site: string, adapter: Adapter): void {
  void browser.runtime.sendMessage({ site, identity: adapter.identify(document, { url: location.href }) });
}
