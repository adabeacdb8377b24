/** Letters that ask a platform for one's own data. Plain, and claiming no more than the law gives. */
export const en = {
  "requests.title": "Ask for your data",
  "requests.body": "You send this letter yourself, from your own e-mail or through the platform's privacy form. Nothing is sent from here.",
  "requests.law": "Where do you live or work?",
  "requests.law.eu": "European Union",
  "requests.law.uk": "United Kingdom",
  "requests.law.california": "California",
  "requests.platform": "Which platform?",
  "requests.another": "Another one",
  "requests.platform.name": "Its name",
  "requests.lang": "Language of the letter",
  "requests.lang.en": "English",
  "requests.lang.es": "Spanish",
  "requests.letter": "Your letter",
  "requests.blanks": "Fill in what stands in [brackets] before you send it.",
  "requests.facts": "What this rests on",
  "requests.fact.eu":
    "GDPR article 15 (a copy of your data) and article 20 (in a form a program can read). An answer is due within one month.",
  "requests.fact.eu.court":
    "On 4 April 2023 the Amsterdam Court of Appeal said that Uber and Ola must give drivers more of their data. Ratings were part of it.",
  "requests.fact.uk": "UK GDPR article 15 and article 20. An answer is due within one month; two more if your request is complex.",
  "requests.fact.california":
    "California Consumer Privacy Act, Civil Code section 1798.100 and following: the right to know. An answer is due within 45 days. It binds larger companies only.",
  "requests.known": "Checked on {day}. Sources:",
  "requests.advice": "This is not legal advice. Laws change; look it up or ask someone who knows when much depends on it.",
  "requests.back": "What comes back can be read under Bring in.",

  "letter.subject": "Request for my personal data",
  "letter.you": "[your name]",
  "letter.account": "[the e-mail or phone number of your account]",
  "letter.platform": "[the platform]",
  "letter.opening": "To {platform},\n\nI work through your platform. My account is under {account}. I ask for my personal data.",
  "letter.eu.access":
    "Under article 15 of the General Data Protection Regulation, please send me a copy of my personal data. It should include:\n- every single rating I received, with its date, as far as the rights of others allow\n- comments, tags, compliments and complaints about me\n- my average rating over time and the number of ratings it rests on\n- my trips, orders or jobs, and the times I was online\n- warnings, limits and closures of my account, with their reasons",
  "letter.uk.access":
    "Under article 15 of the UK GDPR, please send me a copy of my personal data. It should include:\n- every single rating I received, with its date, as far as the rights of others allow\n- comments, tags, compliments and complaints about me\n- my average rating over time and the number of ratings it rests on\n- my trips, orders or jobs, and the times I was online\n- warnings, limits and closures of my account, with their reasons",
  "letter.california.access":
    "Under the California Consumer Privacy Act (Civil Code section 1798.100 and following), please tell me which personal information you hold about me, and send me the specific pieces. They should include:\n- every single rating I received, with its date, as far as the rights of others allow\n- comments, tags, compliments and complaints about me\n- my average rating over time and the number of ratings it rests on\n- my trips, orders or jobs, and the times I was online\n- warnings, limits and closures of my account, with their reasons",
  "letter.eu.logic":
    "Please also tell me for what purposes you use these data, who receives them and how long you keep them. If decisions about me are made by automated means, please explain the logic and what it means for me.",
  "letter.uk.logic":
    "Please also tell me for what purposes you use these data, who receives them and how long you keep them. If significant decisions about me are made by automated means, please explain how, and how I can have a person look at them.",
  "letter.eu.portable":
    "Under article 20, please send what I gave you and what my work produced in a common form that a program can read, such as CSV or JSON.",
  "letter.uk.portable":
    "Under article 20 of the UK GDPR, please send what I gave you and what my work produced in a common form that a program can read, such as CSV or JSON.",
  "letter.california.portable": "Please send it in a common form that a program can read, such as CSV or JSON.",
  "letter.eu.term": "The law gives one month for an answer (article 12). If you need longer, please tell me why within that month.",
  "letter.uk.term": "The law gives one month for an answer. If you need longer, please tell me why within that month.",
  "letter.california.term": "The law gives 45 days for an answer. If you need longer, please tell me why within that time.",
  "letter.identity": "If you need something to be sure it is me, please tell me exactly what. Please use it for nothing else.",
  "letter.closing": "Thank you.\n\n{name}\n{day}",
} as const satisfies Record<string, string>;
