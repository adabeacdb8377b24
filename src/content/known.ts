/**
 * Names from the standards, which say nothing of a page's people; as many as readers rest on. Whoever makes up a name of their own could
 * put a word into it.
 */
const names = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Attributes of HTML and microdata, and those made-up ones that our readers look for. */
export const attributes = names(
  "alt class content data-apollo-state data-hypernova-key data-review-id data-testid data-timestamp datetime dir for height hidden href id " +
    "itemid itemprop itemscope itemtype lang name property rel role src style tabindex target title type value width",
);

/** What follows `aria-`. */
export const states = names("controls current describedby expanded haspopup hidden label labelledby live selected");

export const roles = names(
  "article button cell dialog feed group heading img link list listitem main menu menuitem navigation none presentation region row search tab table tabpanel",
);
