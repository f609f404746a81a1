"""The words of family-app letter: its help, what it prints, and what it refuses."""

from __future__ import annotations

TABLE: dict[str, tuple[str, str]] = {
    "help.letter": (
        "letters that only one person at the table can open",
        "brieven die maar één persoon aan tafel kan openen",
    ),
    "help.letter_seal": (
        "make a letter; the text comes from standard input. Without a text it is a talk card, with only what "
        "you ask. The other person sees it the next time they open their own space",
        "maak een brief; de tekst komt van de invoer. Zonder tekst is het een praatkaart, met alleen wat je "
        "vraagt. De ander ziet hem als die de eigen ruimte weer opent",
    ),
    "help.letter_to": ("the name of the person it is for", "de naam van de persoon voor wie hij is"),
    "help.letter_how": (
        "how you want to be heard: listen, think or act",
        "hoe je het graag wilt: listen (alleen luisteren), think (meedenken) of act (iets doen)",
    ),
    "help.letter_when": ("how soon you want to talk", "hoe snel je wilt praten"),
    "help.letter_wish": (
        "something you ask for, by its id; one that does not exist shows you all of them",
        "iets wat je vraagt, met zijn id; bij een id dat niet bestaat zie je ze allemaal",
    ),
    "help.letter_sign": (
        "whether the first screen shows that a letter is waiting: on or off (if nothing is given). Only for "
        "a person who has switched on such a sign. Everyone who looks at the screen sees it",
        "of op het eerste scherm staat dat er een brief is: on of off (als je niets kiest). Alleen bij "
        "iemand die zo’n seintje heeft aangezet. Iedereen die naar het scherm kijkt, ziet het",
    ),
    "help.letter_list": (
        "the letters that wait for you, that you opened and that you made; opens nothing",
        "de brieven die op je wachten, die je hebt geopend en die je hebt gemaakt; opent niets",
    ),
    "help.letter_open": (
        "open a letter. You cannot unread it, and the writer can no longer take it back. One that is open "
        "already is shown again",
        "open een brief. Je kunt hem niet meer ongelezen maken, en de schrijver kan hem niet meer "
        "terugnemen. Een brief die al open is, zie je opnieuw",
    ),
    "help.letter_take-back": (
        "take back a letter that you made, as long as nobody opened it",
        "neem een brief terug die je hebt gemaakt, zolang niemand hem heeft geopend",
    ),
    "help.letter_id": ("the id of the letter, from list", "het id van de brief, uit list"),
    "letter.none": ("There are no letters.", "Er zijn geen brieven."),
    "letter.before": ("Before you read:", "Voor je leest:"),
    "letter.from": ("from {name}", "van {name}"),
    "letter.to": ("to {name}", "aan {name}"),
    "letter.no_sign": (
        "The sign could not be shown, but the letter is there.",
        "Het seintje lukte niet, maar de brief is er wel.",
    ),
    "letter.waits": ("a letter from {name} is waiting", "er wacht een brief van {name}"),
    "letter.not_checked": ("key not checked together yet", "sleutel nog niet samen vergeleken"),
    "letter.key_changed": (
        "a letter that says it is from {name}. The key of {name} has changed: check the words together in "
        "the window first",
        "een brief die van {name} zegt te zijn. De sleutel van {name} is veranderd: vergelijk eerst samen de "
        "woorden in het venster",
    ),
    "letter.forged": (
        "a letter that says it is from {name}, and is not. It stays shut",
        "een brief die van {name} zegt te zijn, en dat is niet zo. Hij blijft dicht",
    ),
    "letter.stranger": (
        "a letter from somebody who is not known here. It stays shut",
        "een brief van iemand die hier niet bekend is. Hij blijft dicht",
    ),
    "letter.repeated": (
        "a letter from {name} that you already have",
        "een brief van {name} die je al hebt",
    ),
    "letter.newer": (
        "a letter from {name}, made by a newer version of the program",
        "een brief van {name}, gemaakt door een nieuwere versie van het programma",
    ),
    "letter.unreadable": (
        "a letter from {name} that is damaged; ask for it again",
        "een brief van {name} die beschadigd is; vraag er opnieuw om",
    ),
    "letter.taken_back": ("taken back", "teruggenomen"),
    "letter.too_late": ("taking it back was too late", "terugnemen was te laat"),
    "letter.taken": (
        "The letter is taken back. If someone copied the file before, the person it was for can still read "
        "that copy.",
        "De brief is teruggenomen. Heeft iemand het bestand eerder gekopieerd? Dan kan de persoon voor wie "
        "hij was die kopie nog lezen.",
    ),
    "refused.too_late": (
        "It was too late to take this letter back: it was opened, or somebody removed the file.",
        "Het was te laat om deze brief terug te nemen: hij is geopend, of iemand heeft het bestand "
        "weggehaald.",
    ),
    "refused.to_yourself": (
        "A letter goes to somebody else. For yourself there is: family-app journal add",
        "Een brief is voor iemand anders. Voor jezelf is er: family-app journal add",
    ),
}
