/** Rights by place: dated facts, never advice. */
export const en = {
  "nav.rights": "Your rights",
  "rights.title": "What can I lean on?",
  "rights.lead": "Rules that may help when a rating is used against you. Choose where you work and what you do.",
  "rights.place": "Where you work",
  "rights.place.us-california": "California",
  "rights.place.us-colorado": "Colorado",
  "rights.place.us-minnesota": "Minnesota",
  "rights.place.us-newyorkcity": "New York City",
  "rights.place.us-seattle": "Seattle",
  "rights.place.us-washington": "Washington State",
  "rights.place.us": "Elsewhere in the US",
  "rights.place.eu": "European Union",
  "rights.place.uk": "United Kingdom",
  "rights.place.au": "Australia",
  "rights.role": "What you do",
  "rights.role.server": "Server",
  "rights.role.teacher": "Teacher",
  "rights.role.driver": "Driver",
  "rights.role.courier": "Courier",
  "rights.role.shopper": "Shopper",
  "rights.role.freelancer": "Freelancer",
  "rights.role.host": "Host",
  "rights.none": "We know of none for this place and this work. That does not mean there is none.",
  "rights.reported": "As others report:",
  "rights.source": "{source}; as of {day}.",
  "rights.here": "What you can lean on where you work",
  "rights.choose": "Choose where you work, and it will stand here.",
  "rights.advice":
    "This is not legal advice. Laws change and have exceptions. A union, a legal aid office or a lawyer can tell what holds for you.",
  "right.seattle-notice":
    "An app must have a written policy, tell you before most deactivations, give you the records it rests on, and let you challenge it.",
  "right.seattle-reason":
    "Until 31 May 2027 the city checks only that these steps were kept. From 1 June 2027 it also checks whether the reason was allowed.",
  "right.minnesota-rules":
    "Ride apps must have clear written rules, published 30 days ahead, and a fair way to have a deactivation looked at again. A driver group may help you.",
  "right.colorado-policy":
    "Ride apps may deactivate you for 72 hours or more only as their written policy allows, and you can ask them to look at it again.",
  "right.colorado-delivery": "Delivery apps have duties to tell you how they decide, and when and why they deactivate.",
  "right.california-appeal":
    "An app that counts on this law may end your contract only for a reason that stands in it, and must have a way to appeal.",
  "right.washington-notice":
    "A ride app's notice must say the reason, the policy, the dates, how to remedy it, and that you may appeal and be represented by the Driver Resource Center.",
  "right.newyork-justcause":
    "A law on ride apps asks for a fair reason and 14 days' notice; the company has to show the reason. It was to take effect about late July 2026.",
  "right.newyork-delivery": "A law on unfair deactivation of delivery workers was passed in December 2025.",
  "right.us-together":
    "If you are an employee and not a supervisor, you may act together with coworkers about pay and conditions. A gripe of your own alone is not covered.",
  "right.us-ferpa":
    "You must not make public anything from a student's record, not even that somebody was your student. This binds you, and it is also why you cannot answer in detail.",
  "right.us-form-contract": "A form contract cannot forbid or fine honest reviews. Do not threaten a client with such a clause.",
  "right.us-suppression":
    "You may not use unfounded legal threats or false public accusations to get a review removed. It applies to one person who sells a service, too.",
  "right.eu-evaluation":
    "Platforms must tell you which automatic systems watch or decide, and that ratings by customers are part of them, with what counts most.",
  "right.eu-due": "Countries have to put this directive into their own law by 2 December 2026. Check what your country has done.",
  "right.eu-person": "A person, not a program alone, must decide on ending or suspending your account.",
  "right.eu-gdpr":
    "You can ask for the data kept about you, your ratings included, and for a say when a program alone decides something serious.",
  "right.eu-complaint":
    "On larger platforms you can complain about a decision on a review you reported, free of charge, for at least six months.",
  "right.uk-decision":
    "When a program alone makes a decision that matters, you must be told, may state your view, and may ask for a person to look at it.",
  "right.uk-access": "You can ask for the data kept about you, your ratings included.",
  "right.australia-code":
    "After six months of regular work, a platform must warn you, give reasons, hear you, and then decide. You have 21 days to file.",
} as const satisfies Record<string, string>;
