import type { SiteInfo } from "../../schema/site";

/** Kinds of work that differ in what the worker decides. */
export type Trade = "service" | "teaching" | "rides" | "craft" | "home";

const TRADES: Readonly<Record<SiteInfo["role"], Trade>> = {
  server: "service",
  teacher: "teaching",
  driver: "rides",
  courier: "rides",
  shopper: "rides",
  freelancer: "craft",
  host: "home",
};

export const tradeOf = (role: SiteInfo["role"]): Trade => TRADES[role];

/** What each trade's worker can do something about; everything else somebody else decides. */
const THEIRS: Readonly<Record<Trade, ReadonlySet<string>>> = {
  service: new Set(["service", "conduct"]),
  teaching: new Set(["teaching", "conduct", "service"]),
  rides: new Set(["driver", "conduct"]),
  craft: new Set(["service", "conduct", "thing", "price", "wait", "driver"]),
  home: new Set(["service", "conduct", "place", "price"]),
};

/** Words that mean something in one trade only, by the prefix of their ids. */
const ONLY: Readonly<Record<string, Trade>> = { teach: "teaching", gig: "rides" };

/** Aspects that say nothing in a trade: whose "service" an app's review means cannot be told. */
const SILENT: Readonly<Partial<Record<Trade, ReadonlySet<string>>>> = {
  service: new Set(["support", "app", "traffic"]),
  rides: new Set(["service", "place", "thing", "food", "stock"]),
  teaching: new Set(["wait", "food", "thing", "stock", "payment", "policy", "app", "support", "place", "price"]),
};

export type Controller = "worker" | "outside";

/** Who decides about an aspect, in this trade. */
export const controllerOf = (aspect: string, trade: Trade): Controller => (THEIRS[trade].has(aspect) ? "worker" : "outside");

/** Who has a hand on an aspect: the worker, or by the kind of work the kitchen, the people who run the place, the platform, the school; `chance`: nobody. */
export type Decider = "worker" | "kitchen" | "house" | "platform" | "school" | "client" | "chance";

const RUNS: Readonly<Record<Trade, Decider>> = {
  service: "house",
  teaching: "school",
  rides: "platform",
  craft: "client",
  home: "platform",
};

/** What the platform decides whatever the trade. */
const PLATFORMS: ReadonlySet<string> = new Set(["app", "support", "payment"]);

/** Whose hand an aspect is in, in this trade: the management mirror names them. */
export function deciderOf(aspect: string, trade: Trade): Decider {
  if (controllerOf(aspect, trade) === "worker") return "worker";
  if (aspect === "traffic") return "chance";
  if (aspect === "food") return "kitchen";
  return trade !== "service" && trade !== "teaching" && PLATFORMS.has(aspect) ? "platform" : RUNS[trade];
}

/** An id of the phrase book as aspect and stance in this trade; null when it means nothing there. */
export function aspectOf(id: string, trade: Trade): { aspect: string; carries: "negative" | "positive" | null } | null {
  const parts = id.split(".");
  const only = ONLY[parts[0] ?? ""];
  if (only !== undefined && only !== trade) return null;
  const [aspect = "", stance] = only === undefined ? parts : parts.slice(1);
  if (SILENT[trade]?.has(aspect)) return null;
  return { aspect, carries: stance === "bad" ? "negative" : stance === "good" ? "positive" : null };
}
