import { expect, it } from "vitest";
import { fleschKincaid, szigrisztPazos } from "./grade";

it("the grade of an English text is the one counted by hand", () => {
  // 20 words, 2 sentences, 26 syllables: 0.39 * 10 + 11.8 * 1.3 - 15.59.
  const text = "The kitchen was late, and the people at the table had to wait. We are sorry that it happened.";
  // the kitch-en was late and the peo-ple at the ta-ble had to wait / we are sor-ry that it hap-pened: 13 + 6 words, 16 + 8 syllables.
  expect(fleschKincaid(text)).toBeCloseTo(0.39 * (19 / 2) + 11.8 * (24 / 19) - 15.59, 6);
});

it("the ease of a Spanish text is the one counted by hand", () => {
  // es-pe-rar fren-te a u-na me-sa va-cí-a no es ma-ne-ra de pa-sar la no-che: 13 words, 24 syllables, one sentence.
  expect(szigrisztPazos("Esperar frente a una mesa vacía no es manera de pasar la noche.")).toBeCloseTo(206.835 - 62.3 * (24 / 13) - 13, 6);
});
