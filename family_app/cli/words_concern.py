"""The words of family-app concern: its help, what it prints, and what it refuses."""

from __future__ import annotations

TABLE: dict[str, tuple[str, str]] = {
    "help.concern": (
        "set down something that happened online, for yourself",
        "schrijf voor jezelf op wat er online is gebeurd",
    ),
    "help.concern_add": (
        "set something down; in your own words, from standard input, or only with the choices below. "
        "Nobody is told. You never have to describe pictures. The history of your terminal may keep what you "
        "type after the command",
        "schrijf iets op; in je eigen woorden, via de invoer, of alleen met de keuzes hieronder. Niemand "
        "krijgt een seintje. Je hoeft nooit te beschrijven wat er op beelden stond. Je terminal onthoudt "
        "misschien wat je achter de opdracht typt",
    ),
    "help.concern_kind": (
        "what happened, by its id; one that does not exist shows you all of them",
        "wat er gebeurde, met zijn id; bij een id dat niet bestaat zie je ze allemaal",
    ),
    "help.concern_place": (
        "the game, app or place, by its id; one that does not exist shows you all of them",
        "de game, app of plek, met zijn id; bij een id dat niet bestaat zie je ze allemaal",
    ),
    "help.concern_wish": (
        "what you want now: write_down, know, tell or help_now",
        "wat je nu wilt: write_down (opschrijven), know (weten), tell (vertellen) of help_now (nu hulp)",
    ),
    "help.concern_who": (
        "the name or user name of the other person",
        "de naam of gebruikersnaam van de ander",
    ),
    "help.concern_happened": (
        "when it happened, in your own words",
        "wanneer het gebeurde, in je eigen woorden",
    ),
    "help.concern_wanted": (
        "what that person wants, by its id; more than one is fine",
        "wat die persoon wil, met zijn id; meer mag ook",
    ),
    "help.concern_feeling": (
        "how you feel, by its id; more than one is fine",
        "hoe je je voelt, met zijn id; meer mag ook",
    ),
    "help.concern_at_home": ("it is about someone at home", "het gaat over iemand thuis"),
    "help.concern_list": (
        "what you set down, the last changed first; what you closed stands at the end",
        "wat je hebt opgeschreven, het laatst veranderde eerst; wat je hebt afgesloten staat achteraan",
    ),
    "help.concern_show": ("show one of them whole", "toon er één helemaal"),
    "help.concern_id": ("its id, from list", "het id ervan, uit list"),
    "concern.none": ("You have not set anything down yet.", "Je hebt nog niets opgeschreven."),
    "concern.no_words": ("(no words)", "(geen woorden)"),
    "concern.closed": ("closed", "afgesloten"),
    "concern.yes": ("yes", "ja"),
    "concern.could_notice": (
        "Someone at home could notice this: a call, this screen, or a phone bill. Choose a moment and a "
        "place where you feel safe.",
        "Iemand thuis zou dit kunnen merken: aan een telefoontje, dit scherm of de telefoonrekening. Kies "
        "een moment en een plek waar jij je veilig voelt.",
    ),
    "concern.more_help": (
        "All helplines, and when they are open: family-app helplines",
        "Alle hulplijnen, en wanneer ze open zijn: family-app helplines",
    ),
    "concern.field.kind": ("What happened", "Wat er is gebeurd"),
    "concern.field.place": ("Where", "Waar"),
    "concern.field.who": ("Who", "Wie"),
    "concern.field.address": ("Address", "Webadres"),
    "concern.field.happened": ("When", "Wanneer"),
    "concern.field.wanted": ("What that person wants", "Wat die persoon wil"),
    "concern.field.words": ("In my own words", "In mijn eigen woorden"),
    "concern.field.feelings": ("How I feel", "Hoe ik me voel"),
    "concern.field.at_home": ("About someone at home", "Over iemand thuis"),
    "concern.field.notes": ("Written later", "Later opgeschreven"),
    "concern.field.wish": ("What I want now", "Wat ik nu wil"),
    "concern.field.helper": ("Whom I want to tell", "Aan wie ik het wil vertellen"),
    "refused.choice": (
        "There is no choice with this id. You can choose from {known}.",
        "Er is geen keuze met dit id. Je kunt kiezen uit {known}.",
    ),
    "refused.empty_concern": (
        "There is nothing here yet, so nothing was saved. Choose something, or write a few words.",
        "Er staat nog niets, dus er is niets bewaard. Kies iets, of schrijf een paar woorden.",
    ),
    "refused.no_concern": (
        "There is nothing with this id here. You find the ids with: family-app concern list",
        "Er is hier niets met dit id. De id's vind je met: family-app concern list",
    ),
}
