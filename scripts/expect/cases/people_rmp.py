"""Everybody and every school here is invented."""

MARDEN = {
    "id": 7731046, "first": "Ilse", "last": "Marden", "department": "Sociology", "department_id": 48,
    "school": {"id": 90217, "name": "Harrow Creek Community College", "city": "Harrow Creek", "state": "OH"},
    "average": 4.2, "difficulty": 3.2, "again": 79.1667, "others": [(7700412, "Peer", "Aldous", 3.4), (7700981, "Wren", "Castellow", 4.6)],
}


def r(ident, on, course, quality, difficulty, text, **more):
    return {"id": ident, "on": on, "course": course, "quality": quality, "difficulty": difficulty, "text": text} | more


RATINGS = [
    r(45120871, "2026-11-12", "SOC210", 1, 5, "Avoid this woman. I had an A in every other class and she gave me a 62 on the final paper because of \"citations\". I went to her office to get the points back and she refused and quoted the syllabus at me. She has no idea how to teach and should be let go. Worst professor in the entire state.", tags=["Tough grader"], attendance=True, grade="D+", credit=True),
    r(44980233, "2026-10-21", "SOC101", 5, 2, "Explains the reading with stories from her years as a case worker and you never forget them. She learned all forty names by week two. Quizzes are fair if you come to class.", tags=["Amazing lectures", "Caring"], attendance=True, again=True, grade="A", credit=True, textbook=True),
    r(44702919, "2026-09-30", "SOC210", 4, 4, "The drafts are a lot of work but her notes on them are the reason I can write now. Go to office hours, she makes time even though she teaches at three schools.", tags=["Gives good feedback", "Get ready to read"], again=True, grade="B+", credit=True, textbook=True),
    r(43811550, "2026-05-11", "HUM110", 5, 3, "Best discussion class I have taken. Quiet people get a turn and loud people learn to wait.", tags=["Respected", "Participation matters"], attendance=True, again=True, grade="A-", credit=True),
    r(43790127, "2026-05-08", "SOC101", 3, 3, "Nice person and the topic is interesting but she runs over time and the slides are hard to read from the back.", attendance=True, grade="B", credit=True, textbook=False),
    r(43102664, "2026-01-19", "SOC101", 5, 2, "Took her because it fit my work schedule and ended up changing my major. She answers email the same evening.", tags=["Caring", "Accessible outside class"], again=True, grade="A", credit=True),
    r(42988310, "2025-12-15", "SOC210", 4, 4, "Grades strictly but tells you exactly why, line by line. Start the paper early.", tags=["Tough grader", "Gives good feedback"], again=True, grade="B", credit=True, textbook=True),
    r(42977405, "2025-12-14", "SOC210", 5, 4, "She let us pick our own field site and then helped every single one of us get in the door.", tags=["Inspirational"], again=True, grade="A", credit=True, textbook=True),
    r(42310986, "2025-09-03", "SOC230", 5, 3, "Dr. Marden is the real thing. No busy work, honest feedback, and she laughs at herself.", tags=["Hilarious", "Respected"], again=True, grade="A", credit=True),
    r(41602218, "2025-05-13", "SOC101", 3, 3, "Average class. Attendance counts for more than I would like.", attendance=True, grade="C+", credit=True, textbook=True),
    r(41588074, "2025-05-10", "SOC101", 5, 2, "Clear, kind, organized. Study guide matches the exam.", tags=["Clear grading criteria"], attendance=True, again=True, grade="A", credit=True, textbook=True),
    r(41120463, "2025-02-02", "HUM110", 4, 3, "Online section was run well, she posted short videos every Monday and actually read the boards.", tags=["Accessible outside class"], again=True, online=True, grade="B+", credit=True),
    r(40880917, "2024-12-17", "SOC210", 5, 4, "Hardest A I ever earned and I would take it again.", tags=["Tough grader", "Inspirational"], again=True, grade="A", credit=True, textbook=True),
    r(40871155, "2024-12-16", "SOC210", 2, 5, "Too much reading for a 200 level class and she does not move deadlines for anyone.", tags=["Get ready to read", "So many papers"], again=False, grade="C", credit=True, textbook=True),
    r(40155328, "2024-08-22", "SOC230", 5, 3, "The unit on housing should be required for everybody in this town.", tags=["Amazing lectures"], again=True, credit=True),
    r(39544870, "2024-05-09", "SOC101", 4, 2, "Good first class in the subject. Some group work.", tags=["Group projects"], attendance=True, again=True, grade="A-", credit=True, textbook=True),
    r(39530012, "2024-05-07", "SOC101", 5, 2, "She noticed I was struggling before I did and pointed me to tutoring. I passed because of her.", tags=["Caring"], attendance=True, again=True, grade="B", credit=True, textbook=True),
    r(38911476, "2024-01-11", "HUM110", 4, 3, "Fun readings, fair essays, room was freezing.", again=True, grade="A-", credit=True),
    r(38720643, "2023-12-13", "SOC210", 3, 4, "Knows her stuff. Feedback came back late twice this term, she said the college added a section at the last minute.", grade="B-", credit=True, textbook=True),
    r(38011299, "2023-08-30", "SOC230", 5, 3, "Small class, big ideas, zero ego.", tags=["Respected"], again=True, grade="A", credit=True),
    r(37402581, "2023-05-12", "SOC101", 4, 2, "Come to class and you will be fine. She is funny in a dry way.", tags=["Hilarious"], attendance=True, again=True, grade="B+", credit=True, textbook=True),
    r(37395540, "2023-05-11", "SOC101", 5, 3, "Grateful for this one.", again=True, grade="A", credit=True),
    r(36810077, "2023-01-06", "HUM110", 4, 3, "Well planned course, you always know what is due. Midterm was longer than expected.", tags=["Clear grading criteria"], again=True, grade="B", credit=True, textbook=False),
    r(36322904, "2022-11-29", "SOC210", 5, 4, "She treats an 8 am class at a community college like it is the most important room in the world.", tags=["Inspirational", "Amazing lectures"], again=True, grade="A-", credit=True, textbook=True),
]
