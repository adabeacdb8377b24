"""Inline scripts by which a case page adds its list later, as the site does. Harmless and self-contained."""

from markup import Raw, e


def held(kind, markup):
    """Markup that waits in the page as inert text; no reader may take it for a list."""
    return e("script", {"type": "text/x-later", "id": kind}, Raw(str(markup).replace("</script", "<\\/script")))


FILL = Raw("""
setTimeout(function () {
  var later = new DOMParser().parseFromString(document.getElementById("later").textContent, "text/html");
  var box = document.getElementById("reviews");
  while (box.firstChild) box.removeChild(box.firstChild);
  while (later.body.firstChild) box.appendChild(document.importNode(later.body.removeChild(later.body.firstChild), true));
}, 900);
""")

MORE = Raw("""
(function () {
  var later = new DOMParser().parseFromString(document.getElementById("later").textContent, "text/html");
  var list = document.getElementById("ratingsList");
  var button = list.parentNode.querySelector("[class*=PaginationButton]");
  button.addEventListener("click", function () {
    setTimeout(function () {
      for (var i = 0; i < 5 && later.body.firstElementChild; i++) list.appendChild(document.importNode(later.body.removeChild(later.body.firstElementChild), true));
      if (!later.body.firstElementChild) button.remove();
    }, 250);
  });
})();
""")


def script(text):
    return e("script", {}, text)
