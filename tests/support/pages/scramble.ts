import { nonsense, seeded } from "./random";

/** Gives every class a random name, the same for the same class: what a new style build does, at its worst. */
export function scrambleClasses(document: Document, seed: number): void {
  const random = seeded(seed);
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll("[class]")) {
    const renamed = (element.getAttribute("class") ?? "").split(/\s+/).map((name) => {
      const known = names.get(name) ?? (name === "" ? "" : nonsense(random));
      names.set(name, known);
      return known;
    });
    element.setAttribute("class", renamed.join(" "));
  }
}
