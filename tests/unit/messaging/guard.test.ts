import { describe, expect, it } from "vitest";
import { mayPass, onHost, type Sender } from "../../../src/messaging/guard";

const own = { id: "us", origin: "chrome-extension://us/" };
const hosts = ["https://www.yelp.com/*"];
const content: Sender = { id: "us", tab: { id: 1 }, frameId: 0, url: "https://www.yelp.com/biz/the-plum" };
const page: Sender = { id: "us", url: "chrome-extension://us/src/ui/popup/index.html" };

const senders: Array<[string, Sender, "as content" | "as page" | "as nobody"]> = [
  ["our content script in the top frame of a page of that site", content, "as content"],
  ["our popup", page, "as page"],
  ["our full page, which stands in a tab", { ...page, tab: { id: 2 }, frameId: 0 }, "as page"],
  ["another extension, from a page of that site", { ...content, id: "them" }, "as nobody"],
  ["another extension, claiming our address", { ...page, id: "them" }, "as nobody"],
  ["somebody without an id", { ...content, id: undefined }, "as nobody"],
  ["our content script in a frame of the page", { ...content, frameId: 3 }, "as nobody"],
  ["our content script, frame unknown", { ...content, frameId: undefined }, "as nobody"],
  ["our content script outside a tab", { ...content, tab: undefined }, "as nobody"],
  ["our content script on another site", { ...content, url: "https://www.ratemyprofessors.com/professor/1" }, "as nobody"],
  ["our content script on a site whose name begins alike", { ...content, url: "https://www.yelp.com.evil.invalid/biz/x" }, "as nobody"],
  ["our content script on a site whose name ends alike", { ...content, url: "https://notwww.yelp.com/biz/x" }, "as nobody"],
  ["our content script on a subdomain that was not asked for", { ...content, url: "https://biz.www.yelp.com/x" }, "as nobody"],
  ["our content script on the site without encryption", { ...content, url: "http://www.yelp.com/biz/x" }, "as nobody"],
  ["our content script on another port", { ...content, url: "https://www.yelp.com:8443/biz/x" }, "as nobody"],
  ["our content script, the site's name in the address's login", { ...content, url: "https://www.yelp.com@evil.invalid/" }, "as nobody"],
  ["our content script on a page without an address", { ...content, url: "about:blank" }, "as nobody"],
  ["our content script, address unknown", { ...content, url: undefined }, "as nobody"],
  ["our content script, address not an address", { ...content, url: "yelp" }, "as nobody"],
  ["a page that has our address in its own", { ...page, url: "https://evil.invalid/?chrome-extension://us/" }, "as nobody"],
  ["an extension whose id begins with ours", { ...page, url: "chrome-extension://usurper/index.html" }, "as nobody"],
];

describe("who may say what", () => {
  it.each(senders)("%s may speak %3$s", (_who, sender, as) => {
    expect(mayPass("content", sender, own, hosts)).toBe(as === "as content");
    expect(mayPass("page", sender, own, hosts)).toBe(as === "as page");
  });

  it("a content script may speak for no site at all when the message names none that we know", () => {
    expect(mayPass("content", content, own, [])).toBe(false);
  });

  it("a pattern for all subdomains covers the domain and those, and nothing that ends alike", () => {
    const wide = ["https://*.yelp.com/*"];
    expect(["https://yelp.com/x", "https://m.yelp.com/x", "https://a.b.yelp.com/x"].every((url) => onHost(url, wide))).toBe(true);
    expect(["https://notyelp.com/x", "https://yelp.com.evil.invalid/x"].some((url) => onHost(url, wide))).toBe(false);
  });
});
