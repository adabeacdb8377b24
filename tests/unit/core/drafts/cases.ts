import { siteById } from "../../../../src/adapters/index";
import { rulesById } from "../../../../src/adapters/rules";
import { compose } from "../../../../src/core/drafts/compose";
import { plan } from "../../../../src/core/drafts/plan";
import { type Draft, type Lang, Tone } from "../../../../src/core/schema/draft";
import type { HistoryReview } from "../../../../src/core/schema/history";
import type { Addressee, RulePack, SiteInfo } from "../../../../src/core/schema/site";
import type { Flag } from "../../../../src/core/schema/summary";
import { summarise } from "../../../../src/core/summary";

/** One invented review and whom it is about. */
export interface GridCase {
  name: string;
  site: SiteInfo;
  rules: RulePack | null;
  review: HistoryReview;
  flags: readonly Flag[];
}

export const now = new Date("2026-11-23T12:00:00Z");
export const variants = [0, 1, 2, 3];
export const langs: readonly Lang[] = ["en", "es"];

const told: ReadonlyArray<readonly [site: string, name: string, rating: number, text: string, course?: string]> = [
  [
    "yelp",
    "charge",
    1,
    "Maria put an automatic gratuity on our bill for six people and would not take it off. We asked for a refund and got nothing.",
  ],
  ["yelp", "rule", 1, "Two of us are thirty and she refused to serve us without ID. Ruined a birthday. Get another hostess."],
  ["yelp", "wait", 2, "We waited fifty minutes for two burgers. They were clearly understaffed and the kitchen took forever."],
  ["yelp", "food", 2, "The risotto was cold in the middle and salty on top. The salad was fine, nothing special."],
  ["yelp", "attitude", 2, "Our waitress was rude from the start, rolled her eyes and ignored us whenever we raised a hand."],
  ["yelp", "order", 3, "Good bread and nice wine. They forgot my soup and brought the wrong main dish, then fixed it."],
  ["yelp", "price", 2, "Eighteen dollars for a small plate of pasta is overpriced. Prices went up again since spring."],
  ["yelp", "place", 3, "The room was so loud that we could not talk. Table by the bathroom. Staff did what they could."],
  ["yelp", "praise", 5, "Maria looked after my father, who is slow with menus, with so much patience. Best evening in months."],
  ["yelp", "wordless", 1, ""],
  [
    "yelp",
    "threat",
    1,
    "Give us a gift card for the trouble and I will take this down. Otherwise it stays at one star for everyone to see.",
  ],
  ["yelp", "abuse", 1, "The girl could not understand a word with that accent. Go back to your country before you take orders."],
  ["yelp", "serious", 1, "The server touched my sister on the back twice and made remarks about her dress. That is harassment."],
  ["yelp", "espera", 2, "Esperamos casi una hora por dos tacos y la mesera con mala cara. La comida, buena."],
  ["yelp", "cargo", 1, "Nos cobraron un cargo de servicio que nadie avisó y la muchacha no quiso quitarlo. Pedimos la devolución y nada."],
  ["yelp", "order fair", 2, "They forgot the bread and the wrong plate came."],
  ["yelp", "general", 2, "It was not what we had hoped for at all."],
  ["yelp", "danger", 1, "Rude as ever. I know where she parks her car and I will be there on Friday."],
  [
    "yelp",
    "retaliation",
    1,
    "She refused to refund the dessert, so here is one star. I have written to the owner until she gets fired. All my friends will rate them too.",
  ],
  ["ratemyprofessors", "grading", 1, "Gave me a D for no reason and would not round up. Ruined my GPA. Avoid.", "SOC101"],
  [
    "ratemyprofessors",
    "rule",
    1,
    "Would not take my paper two days late even with an extension request. The late policy is ridiculous.",
    "SOC101",
  ],
  [
    "ratemyprofessors",
    "exams",
    2,
    "The exams have nothing to do with the lectures. The midterm was a surprise for the whole class.",
    "ENG220",
  ],
  ["ratemyprofessors", "workload", 2, "Too much reading every week and four essays. I had no life this term.", "ENG220"],
  ["ratemyprofessors", "feedback", 2, "Takes weeks to answer an email and the feedback on essays is two words.", "ENG220"],
  ["ratemyprofessors", "clarity", 3, "Knows a lot but the lectures are hard to follow and the slides are confusing. Kind person."],
  ["ratemyprofessors", "attitude", 2, "Came across as arrogant and dismissive when people asked questions.", "SOC101"],
  [
    "ratemyprofessors",
    "abuse",
    1,
    "Too old to teach and nobody can understand that accent. What a pathetic excuse for a professor.",
    "SOC101",
  ],
  ["ratemyprofessors", "threat", 1, "Change my final grade and I will delete this. If not I have more accounts.", "SOC101"],
  ["ratemyprofessors", "serious", 1, "Made comments about my body after class and texted me at night. This is harassment.", "SOC101"],
  ["ratemyprofessors", "wordless", 1, "", "SOC101"],
  ["ratemyprofessors", "praise", 5, "The only class where I felt I learned to write. Patient, clear, and fair.", "ENG220"],
  ["ratemyprofessors", "calificación", 1, "Me reprobó por dos décimas y no quiso revisar el examen. Por su culpa perdí la beca.", "SOC101"],
  ["ratemyprofessors", "danger", 1, "Failed half of us. I know where he parks his car.", "SOC101"],
  [
    "ratemyprofessors",
    "retaliación",
    1,
    "Me puso un cinco y no quiso redondear, pues aquí va su uno. Ya somos once del grupo los que vamos a poner lo mismo hasta que la saquen.",
    "SOC101",
  ],
  ["uber", "rule", 1, "Refused to let my brother sit in front without a seat belt and cancelled on us. One star."],
  ["uber", "route", 2, "Stuck in traffic forever, the app sent us a strange route and the price was double."],
  ["uber", "attitude", 2, "Would not talk, had loud music on and a bad attitude."],
  ["uber", "serious", 1, "The driver was texting and driving and almost crashed twice."],
  ["uber", "wordless", 1, ""],
  ["doordash", "missing", 1, "Half the bag was missing, drinks spilled. I want my money back."],
  ["doordash", "threat", 1, "Bring me the extra sauce or I press one star, simple as that. Refund me and I will change it."],
  ["instacart", "order", 2, "Wrong milk, no eggs because the store was out, and it came late."],
  ["lyft", "abuse", 1, "Smelly foreigner, learn English before you drive people around."],
  ["upwork", "late", 2, "Good writer but every draft came late and the last one was thin."],
  ["upwork", "praise", 5, "A pleasure from start to finish, clear and quick."],
  ["upwork", "wordless", 3, ""],
  ["fiverr", "threat", 1, "Redo it for free or the one star stays. Refund me and I will change it."],
  ["thumbtack", "precio", 2, "Trabajo correcto pero salió más caro de lo hablado y llegó tarde."],
  ["taskrabbit", "late", 2, "Came late and left screws on the floor."],
  ["airbnb", "clean", 3, "Nice view, but the kitchen was dirty and the bed was hard."],
  ["airbnb", "rule", 1, "Charged us for a party that was just a few friends. Ridiculous rules."],
  ["airbnb", "elogio", 5, "Todo estuvo precioso, volveríamos mañana mismo."],
  ["rover", "abuse", 1, "Ugly old hag should not be near animals."],
  ["rover", "dog", 2, "The walks were short and no photos were sent."],
  ["lyft", "tarifa", 1, "Me cobró por llegar cinco minutos tarde y manejaba muy despacio. Quiero mi dinero."],
];

/** The grid's reviews; every one is invented. Flags are those the extension itself would show. */
export const cases: readonly GridCase[] = told.map(([id, name, rating, text, course], index) => {
  const site = siteById(id);
  if (!site) throw new Error(`no site ${id}`);
  const rules = rulesById(id);
  const review: HistoryReview = { id: `${id}-${index}`, rating, postedOn: "2026-11-14", text, details: course ? { course } : {} };
  const history = { id, site: id, kind: site.claim, aliases: ["Maria"], reviews: [review], snapshots: [], incidents: [], shifts: [] };
  return { name: `${id} ${name}`, site, rules, review, flags: summarise(history, { site, rules, now }).flags };
});

export interface GridDraft {
  of: GridCase;
  addressee: Addressee;
  words: readonly [number, number];
  tone: Tone;
  variant: number;
  draft: Draft;
}

/** Every draft of a case: whom its plan offers, in both languages, in every tone and phrasing. */
export function draftsOf(of: GridCase, facts: readonly string[] = [], tones: readonly Tone[] = Tone.options): GridDraft[] {
  const { site, rules, review, flags } = of;
  const options = plan({ site, rules, kind: site.claim, role: site.role, flags, review });
  return options.flatMap(({ addressee, words }) =>
    langs.flatMap((lang) =>
      tones.flatMap((tone) =>
        variants.map((variant) => ({
          of,
          addressee,
          words,
          tone,
          variant,
          draft: compose({ addressee, lang, tone, role: site.role, site, rules, review, flags, facts, now, variant }),
        })),
      ),
    ),
  );
}
