"""The words of family-app checkin, plan and agreement: help, and what is printed."""

from __future__ import annotations

TABLE: dict[str, tuple[str, str]] = {
    # ---- checking in
    "help.checkin": ("how it is with you, for yourself", "hoe het met je is, voor jezelf"),
    "help.checkin_add": (
        "keep how it is now; one line of your own may come from standard input. Nobody else sees it, and "
        "nobody is warned. The history of your terminal may keep what you type after the command",
        "bewaar hoe het nu is; één regel van jezelf mag erbij, via de invoer. Niemand anders ziet het, en er "
        "wordt niemand gewaarschuwd. Je terminal onthoudt misschien wat je achter de opdracht typt",
    ),
    "help.checkin_mood": (
        "the face: 1 is the first and lowest one, 5 the last and highest one",
        "het gezicht: 1 is het eerste en laagste, 5 het laatste en hoogste",
    ),
    "help.checkin_energy": (
        "your energy: 1 is little, 3 is a lot",
        "je energie: 1 is weinig, 3 is veel",
    ),
    "help.checkin_feeling": (
        "a feeling, by its id; three at most",
        "een gevoel, met zijn id; hooguit drie",
    ),
    "help.checkin_part": (
        "what played a part, by its id; more than one is fine",
        "wat meespeelde, met zijn id; meer mag ook",
    ),
    "help.checkin_list": ("all of them, the newest first", "allemaal, de nieuwste eerst"),
    "ask.line": (
        "One line, if you like. Or just press Enter: ",
        "Eén regel, als je wilt. Of druk alleen op Enter: ",
    ),
    "checkin.none": ("There is nothing here yet.", "Er staat nog niets."),
    "checkin.doors": ("If you like, this can help now:", "Als je wilt, kan dit nu helpen:"),
    "checkin.door_plan": ("your plan: family-app plan show", "je plan: family-app plan show"),
    "checkin.door_someone": (
        "someone you trust, at home or somewhere else",
        "iemand die je vertrouwt, thuis of ergens anders",
    ),
    "checkin.door_outside": (
        "someone you trust, outside your home",
        "iemand die je vertrouwt, buiten je huis",
    ),
    "checkin.door_line": (
        "someone to call or chat with: family-app helplines",
        "iemand om mee te bellen of te chatten: family-app helplines",
    ),
    "refused.part": (
        "There is no part with this id. You can choose from {known}.",
        "Er is geen onderdeel met dit id. Je kunt kiezen uit {known}.",
    ),
    "refused.feelings": (
        "Choose three feelings at most. Nothing was saved.",
        "Kies hooguit drie gevoelens. Er is niets bewaard.",
    ),
    # ---- the plan
    "help.plan": ("your plan for hard days", "je plan voor moeilijke dagen"),
    "help.plan_show": (
        "show your plan. What you print is no longer locked: mind who can see it",
        "toon je plan. Wat je zo opvraagt, zit niet meer op slot: let op wie het kan zien",
    ),
    "plan.empty_step": ("(nothing here yet)", "(hier staat nog niets)"),
    "plan.not_here": (
        "There is no plan to fill in here. You can talk about a hard day with a grown-up you trust, and find "
        "help with: family-app helplines",
        "Hier is geen plan om in te vullen. Over een moeilijke dag kun je praten met een volwassene die je "
        "vertrouwt. Hulp vind je met: family-app helplines",
    ),
    "plan.lines": (
        "Someone to call or chat with: family-app helplines",
        "Iemand om mee te bellen of te chatten: family-app helplines",
    ),
    # ---- the agreement
    "help.agreement": ("what the family agreed", "wat jullie thuis hebben afgesproken"),
    "help.agreement_show": (
        "show the agreement that stands; needs no key, everybody at this computer can see it. JSON is null "
        "when there is none",
        "toon de afspraken die nu gelden; zonder sleutel, iedereen aan deze computer kan ze zien. Zijn ze er "
        "niet? Dan is de JSON null",
    ),
    "agreement.none": ("Nothing is kept here yet.", "Hier is nog niets bewaard."),
    "agreement.damaged": (
        "The file with what the family kept cannot be read. It is set aside, and nothing of it is thrown "
        "away.",
        "Het bestand met wat jullie thuis bewaarden, is niet te lezen. Het staat apart, en er is niets van "
        "weggegooid.",
    ),
    "agreement.made": ("Agreed on {day}", "Afgesproken op {day}"),
    "agreement.ours": ("All of us", "Wij allemaal"),
    "agreement.adults": ("The adults", "De volwassenen"),
    "agreement.names": ("Agreed by: {names}", "Afgesproken door: {names}"),
    "agreement.look_again": ("Look at it again on {day}", "Opnieuw bekijken op {day}"),
}
