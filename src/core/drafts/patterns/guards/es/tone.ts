import type { GuardRule } from "../rule";

/** Consejo: lo que suena a carta modelo, a regaño o a certeza que nadie tiene. */
export const tone: readonly GuardRule[] = [
  {
    kind: "tone",
    where: "public",
    stop: false,
    any: [
      "las normas son las normas|a (?:los|las) demás (?:\\w+ )?(?:les|clientes|alumnos)|nadie más se (?:queja|ha quejado)|cálmese|no hicimos nada malo|no hice nada malo",
    ],
  },
  {
    kind: "tone",
    where: "all",
    stop: false,
    any: [
      "estimad[oa] client[ea]|nos esforzamos|nos enorgullece|su opinión es (?:muy )?importante|a la brevedad|tenga la seguridad|buen trabajo|no dude en",
    ],
  },
  {
    kind: "certainty",
    where: "private",
    stop: false,
    any: [
      "(?:esto|la reseña|es|eso) (?:es|fue)? ?(?:una |pura )?(?:represalia|venganza|extorsión|mentira)|obviamente (?:falsa|venganza|represalia)",
    ],
  },
];
