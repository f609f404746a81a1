"""What --json prints for each command: its fields, as --help tells them."""

from __future__ import annotations

_LINE = "id at title starred"
_MOOD = "id at mood scale key label energy energy_scale energy_key feelings own_word parts line"
# kind: waiting, opened or sent; letter: what it is, such as a page
_LETTER = "id kind name day state checked letter title how when wishes about"
_PAGE = f"{_LINE} text feelings topics binned_at"
# What --json prints: these fields, one object for a command in ONE_OBJECT and else a list of objects.
JSON_FIELDS = {
    "helplines": "id country name category contacts source source_kind seen role about ages second_screen "
    "confirmed also_category region grade name_seen",
    "cards": "id topic bands audience tier minutes opening follow_ups why listen_for if_worried avoid "
    "kind_ending guide situation sources",
    "people list": "name has_key",
    "journal add": _LINE,
    "journal list": f"{_LINE} first_feeling",
    "journal search": f"{_LINE} first_feeling excerpt",
    "journal show": _PAGE,
    "journal export": _PAGE,
    "concern add": "id made_at kind wish emergency",
    "concern list": "id made_at changed_at kind first_words closed_at",
    "concern show": "id made_at changed_at closed_at binned_at kind words place place_words who address "
    "happened wanted wanted_words feelings wish at_home helper notes",
    "letter seal": "id to sign",
    "letter list": _LETTER,
    "letter open": f"{_LETTER} text opened_at",
    "letter take-back": "id state",
    "checkin add": _MOOD,
    "checkin list": _MOOD,
    "plan show": "step title text",
    "agreement show": "version made look_again names clauses",
}
ONE_OBJECT = (
    *("journal add", "journal show", "concern add", "concern show", "checkin add", "agreement show"),
    *("letter seal", "letter open", "letter take-back"),
)
