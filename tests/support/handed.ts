import type { Tab } from "./driver";
import { until } from "./look";

/** Keeps hold of the file that is handed out next; its download itself is the browser's. Firefox runs tests beside the page, not in it. */
export const holdFile = (ours: Tab): Promise<void> =>
  ours.evaluate(
    `const page = window.wrappedJSObject ?? window;
     const make = URL.createObjectURL.bind(URL);
     const hold = (file) => { page.held = file; return make(file); };
     if (window.wrappedJSObject) exportFunction(hold, page.URL, { defineAs: "createObjectURL" });
     else page.URL.createObjectURL = hold;`,
  );

/** The file that was handed out since, in base64. */
export const heldFile = (ours: Tab): Promise<string> =>
  until(
    "the file",
    () =>
      ours.evaluate<string | null>(
        `const { held } = window.wrappedJSObject ?? window;
         if (!held) return null;
         return await new Promise((done, fail) => {
           const reader = new FileReader();
           reader.onload = () => done(reader.result.split(",")[1]);
           reader.onerror = () => fail(reader.error);
           reader.readAsDataURL(held);
         });`,
      ),
    30_000,
  );
