"""Everybody and every place here is invented."""

FAROLES = {
    "id": "q7Rk2Vn0TtLwYx8Ha3Zc_A", "slug": "cocina-tres-faroles-alder-falls", "name": "Cocina Tres Faroles", "kind": "Mexican", "town": "Alder Falls, OR", "street": "18 Ferry Ln",
    "average": 4.1, "total": 42, "bars": [3, 2, 4, 11, 22], "held": 5,
}

FIRST_TEN = [
    {"name": "Dana W.", "rating": 5, "on": "2026-11-08", "elite": "26", "friends": 64, "count": 141, "reactions": [3, 1, 2, 0],
     "text": "Marisol took care of our table of nine on a Friday and never once looked rushed. She remembered from our visit in spring that my mother can't have dairy, and checked every plate herself.\nThe green chile pozole is the best thing on the menu. Ask for the corner booth."},
    {"name": "Curtis B.", "rating": 1, "on": "2026-11-14", "friends": 0, "count": 2, "reactions": [0, 0, 0, 4],
     "text": "Worst night of the year because of one person. Our waitress Marisol refused to give us the free birthday dessert because the coupon was two days past its date. TWO DAYS. Then she asked my brother in law for ID and would not bring his margarita without it, and he is obviously over thirty.\nI told her she would be reading about it here and she just said \"I understand.\" Rude, lazy, power trip. She should not work with people. The owner needs to fire her. The food was actually great."},
    {"name": "Priya N.", "rating": 5, "on": "2026-10-30", "friends": 210, "count": 88, "photos": 4,
     "text": "We drove an hour for the mole and would do it again tomorrow. Marisol talked us through the three salsas, talked us out of ordering too much, and packed the rest with a little bag of warm tortillas. That is what I call being looked after."},
    {"name": "Len H.", "rating": 2, "on": "2026-10-12", "friends": 8, "count": 19,
     "text": "Fifty minutes for two plates of enchiladas, and they came out cold in the middle. Marisol apologized, took them back herself and brought us chips and a fresh horchata while we waited. None of this was her fault: one cook on the line on a Saturday night. Two stars for the kitchen, five for her."},
    {"name": "Odette F.", "rating": 5, "on": "2026-09-27", "elite": "26", "friends": 31, "count": 260,
     "text": "I come for the tacos de rajas and stay because Marisol asks about my grandson's soccer games. It is a small thing. It is why we eat here and not at the new place across the river."},
    {"name": "Sam K.", "rating": 4, "on": "2026-09-05", "friends": 3, "count": 12,
     "text": "Solid tacos, loud room, hard parking. The carnitas are crisp at the edges the way they should be. Would go on a weekday next time."},
    {"name": "Grace T.", "rating": 5, "on": "2026-08-16", "friends": 17, "count": 43, "photos": 2,
     "text": "Coming back was the right call. Marisol had our order half guessed before we sat down and the kitchen has found its feet. The lamp over table six is finally fixed.",
     "previous": [{"rating": 3, "on": "2025-03-02", "text": "Nice people and a pretty room, but the beans were cold and nobody seemed sure who had our table. Will try again when they have settled in."}]},
    {"name": "Wendell P.", "rating": 3, "on": "2026-07-19", "friends": 22, "count": 57,
     "text": "Careful, there are two Marisols. The one at the front desk with the red glasses told us twenty minutes and it was an hour, with no word in between. Our own server was the other Marisol and she was a delight. Food good, wait not."},
    {"name": "Ines G.", "rating": 5, "on": "2026-06-28", "lang": "es", "friends": 40, "count": 9,
     "text": "Marisol nos atendió como si fuéramos familia. Mi papá habla poco inglés y ella le explicó todo el menú con paciencia. El pozole verde sabe al de mi abuela."},
    {"name": "Harold J.", "rating": 4, "on": "2026-05-31", "friends": 5, "count": 33, "reactions": [1, 0, 0, 0],
     "text": "Good lunch, fair prices before noon. They were out of the fish special by one o'clock, which is early. The waitress offered the shrimp at the same price and it was a fine trade.",
     "reply": {"name": "Tomas R.", "on": "2026-06-03", "text": "Thank you, Harold. The fish goes fast on Sundays. Call us before you set out and we will hold one for you."}},
]

SECOND_TEN = [
    {"name": "Becca L.", "rating": 5, "on": "2026-05-03", "friends": 77, "count": 104,
     "text": "Took my team of six here after a long week. Marisol split the check six ways without a sigh and still had time to write down the name of the hot sauce for me."},
    {"name": "Tom R.", "rating": 4, "on": "2026-04-11", "friends": 14, "count": 26, "text": "Great margaritas, small patio, friendly dog policy. The rice was a little dry. We will be back when the weather holds."},
    {"name": "Yuki A.", "rating": 5, "on": "2026-03-22", "friends": 2, "count": 6, "text": "Our server Marisol noticed that my daughter was scared of the mariachi and moved us to the quiet side before we asked. Then she brought her a paper star. I nearly cried into my soup."},
    {"name": "Neil S.", "rating": 3, "on": "2026-02-14", "friends": 51, "count": 180, "text": "Everything has gone up again. Nineteen dollars for two tacos and a spoon of rice is hard to swallow, however kind the waitress is. And she was very kind."},
    {"name": "Faye C.", "rating": 5, "on": "2025-12-28", "friends": 9, "count": 15, "text": "Marysol (I hope I spell it right) ran the whole front room alone on the Sunday after Christmas and nobody waited for coffee. I do not know how she does it."},
    {"name": "Corwin V.", "rating": 5, "on": "2025-11-15", "friends": 0, "count": 4, "text": "Best carnitas in the county. That is all."},
    {"name": "Abena O.", "rating": 4, "on": "2025-09-20", "elite": "25", "friends": 120, "count": 310, "text": "Warm room and honest cooking. Marisol warned us that the habanero salsa is not a joke, and it is not. One star off because the music was too loud to hear her the first time."},
    {"name": "Ruth E.", "rating": 5, "on": "2025-07-04", "friends": 6, "count": 21, "text": "Fourth of July, ninety degrees, full house, and Marisol was still smiling and still right about every order. Please give her a raise."},
    {"name": "Miles D.", "rating": 2, "on": "2025-04-18", "friends": 33, "count": 71, "text": "The bartender was on his phone and two of our drinks were wrong. The tables inside looked well cared for, so perhaps sit there."},
    {"name": "Lucia Q.", "rating": 5, "on": "2025-02-09", "lang": "es", "friends": 18, "count": 7, "text": "Un lugar sencillo y limpio. La señora Marisol es un encanto y las tortillas las hacen a mano. Volveremos con los niños."},
]
