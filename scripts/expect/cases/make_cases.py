"""Writes every invented case: python3 scripts/expect/cases/make_cases.py"""

import demo_rmp
import demo_yelp

demo_yelp.make()
demo_rmp.make()
