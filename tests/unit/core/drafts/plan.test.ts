import { describe, expect, it } from "vitest";
import { siteById } from "../../../../src/adapters/index";
import { rulesById } from "../../../../src/adapters/rules";
import { plan, refused } from "../../../../src/core/drafts/plan";
import type { Role } from "../../../../src/core/schema/draft";
import type { HistoryReview } from "../../../../src/core/schema/history";

function about(id: string, role: Role, review?: Partial<HistoryReview>) {
  const site = siteById(id);
  if (!site) throw new Error(id);
  const full = review && { id: "r", rating: 1, postedOn: "2026-11-14", text: "", details: {}, ...review };
  return { site, rules: rulesById(id), kind: site.claim, role, flags: [], ...(full ? { review: full } : {}) };
}
const offered = (...args: Parameters<typeof about>) => plan(about(...args)).map(({ addressee }) => addressee);
const denied = (...args: Parameters<typeof about>) => refused(about(...args));

describe("the plan, for a worker who asks whom to write to", () => {
  it("sends a server to the manager first and never to a public reply from a personal account", () => {
    expect(offered("yelp", "server")).toEqual(["manager", "owner", "report", "memo", "hr"]);
    expect(denied("yelp", "server")).toContainEqual({ addressee: "public", why: "owners-page" });
  });

  it("gives an adjunct the report, the file memo, a note of at most 350 characters and the chair", () => {
    const options = plan(about("ratemyprofessors", "teacher"));
    expect(options.map(({ addressee }) => addressee)).toEqual(["report", "memo", "public", "chair", "hr"]);
    expect(options.find(({ addressee }) => addressee === "public")?.maxChars).toBe(350);
  });

  it.each(["uber", "lyft", "doordash", "instacart"])("offers no reply to the customer on %s", (id) => {
    expect(offered(id, siteById(id)?.role ?? "driver")).not.toContain("public");
    expect(denied(id, siteById(id)?.role ?? "driver")).toContainEqual({ addressee: "public", why: "no-channel" });
  });

  it("sends a Tasker to support alone: nobody may be written to about a review there", () => {
    expect(offered("taskrabbit", "freelancer")).not.toContain("public");
    expect(denied("taskrabbit", "freelancer")).toContainEqual({ addressee: "public", why: "support-only" });
  });

  it.each([
    ["taskrabbit", "no-contact"],
    ["fiverr", "no-asking"],
    ["yelp", "no-asking-reported"],
    ["uber", undefined],
  ])("says on %s what it forbids towards the person who wrote, where it does (%s)", (id, why) => {
    expect(denied(id, siteById(id)?.role ?? "host").find(({ addressee }) => addressee === "author")?.why).toBe(why);
  });

  it.each(["uber", "doordash", "instacart", "lyft", "upwork", "fiverr", "taskrabbit", "rover", "airbnb", "thumbtack"])(
    "has a letter to the union or whoever stands by one on %s",
    (id) => {
      expect(offered(id, siteById(id)?.role ?? "host", { text: "Came late and left screws on the floor." })).toContain("hr");
    },
  );

  it.each([
    ["fiverr", undefined],
    ["upwork", 28],
    ["airbnb", 30],
  ])("offers the reply that is the worker's own on %s, within its days", (id, days) => {
    const reply = plan(about(id, siteById(id)?.role ?? "host")).find(({ addressee }) => addressee === "public");
    expect(reply?.days ?? undefined).toBe(days);
  });

  it.each([
    ["airbnb", "host"],
    ["upwork", "freelancer"],
    ["instacart", "shopper"],
  ] as const)("offers the appeal that %s is known or reported to take", (id, role) => {
    expect(offered(id, role, { text: "Came late and left screws on the floor." })).toContain("appeal");
  });

  it.each(["fiverr", "taskrabbit", "rover", "thumbtack", "freelancercom"])(
    "says that no appeal is known on %s, and still has a note and a letter for whoever stands by one",
    (id) => {
      const review = { text: "Came late and left screws on the floor." };
      expect(denied(id, "freelancer", review)).toContainEqual({ addressee: "appeal", why: "no-known-appeal" });
      expect(offered(id, "freelancer", review)).toEqual(expect.arrayContaining(["memo", "hr"]));
    },
  );

  it("has one appeal only at Lyft", () => {
    expect(plan(about("lyft", "driver")).find(({ addressee }) => addressee === "appeal")?.tries).toBe(1);
  });

  it("has no letter to the union about kind words", () => {
    expect(offered("yelp", "server", { rating: 5, text: "The best evening in months." })).not.toContain("hr");
  });

  it("leaves a threat without a public line and names the ground for the report", () => {
    const threat = { text: "Give us a gift card and I will take this down." };
    expect(offered("yelp", "server", threat)).not.toContain("owner");
    expect(plan(about("yelp", "server", threat)).find(({ addressee }) => addressee === "report")?.ground).toBe("payment-demand");
  });

  it("does not help to report away a claim of harassment, nor to answer it in public", () => {
    const claim = { text: "Made comments about my body after class. This is harassment." };
    expect(offered("ratemyprofessors", "teacher", claim)).toEqual(["memo", "chair", "hr"]);
    expect(denied("ratemyprofessors", "teacher", claim)).toContainEqual({ addressee: "report", why: "serious-heard" });
  });

  it("reports neither kind words nor a rating without words", () => {
    expect(offered("yelp", "server", { rating: 5, text: "The best evening in months." })).not.toContain("report");
    expect(offered("ratemyprofessors", "teacher", { text: "" })).not.toContain("report");
  });

  it("finds no ground where a review is only harsh", () => {
    const harsh = { text: "The food was bland and the service slow." };
    expect(plan(about("yelp", "server", harsh)).find(({ addressee }) => addressee === "report")?.ground).toBeNull();
  });
});
