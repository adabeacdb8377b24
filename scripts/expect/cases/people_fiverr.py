"""An invented illustrator and those who ordered from her."""

SELLER = "odalys_ink"
PUBLIC = "Odalys R."


def order(ident, user, value, at, text, **more):
    """One review. `more`: reply, cancelled, repeat, gig, price, days, cut (how much of the text the page shows)."""
    return {"id": ident, "user": user, "value": value, "at": at, "text": text} | more


ORDERS = [
    order("65c1a2b3d4e5f60718293a41", "harbor_mile", 5, "2025-07-30T23:59:58", "Lines like rain on glass. She asked twice what the bird should feel, then drew exactly that \U0001f426", gig="draw-your-bird-in-ink", price="$50-$100", days=4, reply=("Thank you, Mile. The bird was a joy.", "2025-08-01T08:00:00")),
    order("65c1a2b3d4e5f60718293a42", "tomas-quill", 4.7, "2025-07-02T00:10:00", "Good & quick; the second sketch was the one.", gig="design-a-stamp", price="$20-$50", days=2, repeat=True),
    order("65c1a2b3d4e5f60718293a43", "NightKiosk", 2.3, "2025-06-11T14:00:00", "Asked for a moon and got a lamp. Cancelled after a week of waiting. I was told twice that it would be there on Monday, and twice it was not, so in the end", gig="design-a-stamp", days=9, cancelled=True, cut=90),
    order("65c1a2b3d4e5f60718293a44", "ferrygrass", 1, "2025-05-20T05:05:05", "No reply for days.", reply=("I was ill and wrote so on the 14th. I am sorry it did not reach you.", "2025-05-21T10:00:00")),
    order("65c1a2b3d4e5f60718293a45", "lu_ana", 5, "2025-05-01T12:00:00", "Me encant\u00f3.\nVolver\u00e9.", gig="draw-your-bird-in-ink", price="$50-$100", days=5),
]

MORE = [
    order(None, "copper_heron", 3.7, "2025-03-03T12:00:00", "Fine work, long wait."),
    order(None, "wend_ell", 4, "2025-02-02T12:00:00", "A long story that the page does not show to its end, because it stops it at a place of its own choosing and hides the rest", cut=60),
]

#: What sellers said of her as a buyer. Never read.
AS_BUYER = [order("75c1a2b3d4e5f60718293a51", "another_seller", 5, "2025-04-04T04:04:04", "Lovely client to work with."), order("75c1a2b3d4e5f60718293a52", "third_seller", 1, "2025-04-03T04:04:04", "Never answered my questions.")]

BARS = [1, 1, 0, 2, 9]
