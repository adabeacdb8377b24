"""A small tree of elements over Python's own HTML tokenizer. Enough for saved pages; no browser code is shared with the extension."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
CLOSED_BY = {
    "p": {"address", "article", "aside", "blockquote", "div", "dl", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul"},
    "li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "option": {"option"}, "td": {"td", "th", "tr"}, "th": {"td", "th", "tr"}, "tr": {"tr"},
}
FENCES = {"p": {"button", "td", "th", "table", "svg"}, "li": {"ul", "ol"}, "dt": {"dl"}, "dd": {"dl"}, "option": {"select"}, "td": {"table"}, "th": {"table"}, "tr": {"table"}}


class Element:
    def __init__(self, tag, attrs, parent):
        self.tag, self.parent, self.children = tag, parent, []
        self.attrs = {}
        for name, value in attrs:
            self.attrs.setdefault(name, value or "")

    def get(self, name):
        return self.attrs.get(name, "")

    def classes(self):
        return self.get("class").split()

    def walk(self):
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.walk()

    def all(self, test):
        return [node for node in self.walk() if test(node)]

    def first(self, test):
        return next((node for node in self.walk() if test(node)), None)

    def within(self, test):
        """The nearest ancestor that passes."""
        node = self.parent
        while node is not None and not test(node):
            node = node.parent
        return node

    def text(self):
        """Text as a reader sees it: `br` is a line break; scripts and styles say nothing."""
        if self.tag in ("script", "style"):
            return ""
        if self.tag == "br":
            return "\n"
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    def raw(self):
        return "".join(c for c in self.children if isinstance(c, str))


class Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.here = Element("#root", [], None)

    def handle_starttag(self, tag, attrs):
        for name, closers in CLOSED_BY.items():
            if tag in closers:
                self.imply(name)
        element = Element(tag, attrs, self.here)
        self.here.children.append(element)
        if tag not in VOID:
            self.here = element

    def handle_startendtag(self, tag, attrs):
        if tag in VOID:
            self.handle_starttag(tag, attrs)
        else:
            self.here.children.append(Element(tag, attrs, self.here))
            if not self.here.within(lambda n: n.tag == "svg") and self.here.tag != "svg" and tag != "svg":
                self.here = self.here.children[-1]

    def imply(self, name):
        node = self.here
        while node is not None and node.tag != name:
            if node.tag in FENCES[name]:
                return
            node = node.parent
        if node is not None and node.parent is not None:
            self.here = node.parent

    def handle_endtag(self, tag):
        node = self.here
        while node is not None and node.tag != tag:
            node = node.parent
        if node is not None and node.parent is not None:
            self.here = node.parent

    def handle_data(self, data):
        self.here.children.append(data)


def parse(markup):
    builder = Builder()
    builder.feed(markup)
    builder.close()
    return builder.root


def has_class(name):
    return lambda node: name in node.classes()
