"""Writes every invented case: python3 scripts/expect/cases/make_cases.py"""

import cases_fiverr
import cases_generic
import cases_rmp
import cases_yelp
import demo_rmp
import demo_yelp
import hostile_yelp

for part in (demo_yelp, demo_rmp, cases_yelp, cases_rmp, hostile_yelp, cases_fiverr, cases_generic):
    part.make()
