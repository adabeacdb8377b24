/** Names from the standards, which say nothing of a page's people. Whoever makes up a name of their own could put a word into it. */
const names = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Attributes of HTML and microdata, and those made-up ones that our readers look for. */
export const attributes = names(
  "accept action alt async autocomplete autofocus autoplay charset checked class cols colspan content contenteditable controls coords data " +
    "data-apollo-state data-hypernova-key data-review-id data-testid data-timestamp datetime defer dir disabled download draggable enctype " +
    "for form headers height hidden high href hreflang id inputmode is itemid itemprop itemref itemscope itemtype kind label lang list " +
    "loading loop low max maxlength media method min minlength multiple muted name nonce open optimum pattern placeholder poster preload " +
    "property readonly rel required reversed role rows rowspan sandbox scope selected shape size sizes slot span src srcdoc srclang srcset " +
    "start step style summary tabindex target title translate type usemap value width wrap",
);

/** What follows `aria-`. */
export const states = names(
  "activedescendant atomic autocomplete busy checked colcount colindex colspan controls current describedby description details disabled " +
    "errormessage expanded flowto haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable " +
    "orientation owns placeholder posinset pressed readonly relevant required roledescription rowcount rowindex rowspan selected setsize " +
    "sort valuemax valuemin valuenow valuetext",
);

export const roles = names(
  "alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary " +
    "contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img " +
    "insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none " +
    "note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator " +
    "slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree " +
    "treegrid treeitem",
);
