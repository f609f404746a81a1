"""What --help says, and what is said about a command that was not typed as it must be."""

from __future__ import annotations

TABLE: dict[str, tuple[str, str]] = {
    "help.usage": ("usage: ", "zo typ je het: "),
    "help.about": (
        "Kitchen Table: talk at home about life online, write privately, find help. It watches nobody. "
        "Without a command the window opens.",
        "Keukentafel: praat thuis over het leven online, schrijf voor jezelf, vind hulp. Het houdt niemand "
        "in de gaten. Zonder opdracht gaat het venster open.",
    ),
    "help.codes": (
        "Exit codes: 0 done, 1 refused, 2 not typed as it must be, 3 cannot start.",
        "Eindcodes: 0 gedaan, 1 geweigerd, 2 niet goed getypt, 3 kan niet starten.",
    ),
    "help.command": ("COMMAND", "OPDRACHT"),
    "help.commands": ("commands", "opdrachten"),
    "help.what": ("what you give", "wat je opgeeft"),
    "help.everywhere": ("for every command, before or after it", "bij elke opdracht, ervoor of erna"),
    "help.data_dir": (
        "the folder for everything the program writes",
        "de map voor alles wat het programma schrijft",
    ),
    "help.language": ("the language of the program", "de taal van het programma"),
    "help.version": ("show the version", "toon de versie"),
    "help.help": ("show this text", "toon deze tekst"),
    "help.json": ("print JSON for other programs: {shape}", "geef JSON, voor andere programma's: {shape}"),
    "help.person": ("the name of the person", "de naam van de persoon"),
    "help.passphrase_stdin": (
        "read the passphrase from the first line of standard input",
        "lees de wachtzin van de eerste regel van de invoer",
    ),
    "help.helplines": (
        "whom you can call or chat with; writes nothing to the disk",
        "wie je kunt bellen of met wie je kunt chatten; schrijft niets op de schijf",
    ),
    "help.country": (
        "country code such as NL or BE; ZZ for lines that work everywhere",
        "landcode zoals NL of BE; ZZ voor lijnen die overal werken",
    ),
    "help.cards": ("questions to talk about together", "vragen om samen over te praten"),
    "help.topic": ("a topic, by its id", "een onderwerp, met zijn id"),
    "help.age_band": ("how old the child is", "hoe oud het kind is"),
    "help.asks": ("who asks the question", "wie de vraag stelt"),
    "help.random": ("draw one card", "trek één kaart"),
    "help.people": ("who is at the table", "wie er aan tafel zit"),
    "help.people_list": ("names, and who has a key", "namen, en wie een sleutel heeft"),
    "help.people_add": ("add somebody, with a key of their own", "voeg iemand toe, met een eigen sleutel"),
    "help.name": ("a nickname is fine", "een bijnaam mag"),
    "help.own_age_band": ("how old this person is", "hoe oud deze persoon is"),
    "help.recovery": (
        "a recovery code for when the passphrase is lost: one whole code, two halves, or none",
        "een herstelcode voor als de wachtzin kwijt is: één hele code, twee helften, of geen",
    ),
    "help.journal": ("your own journal", "je eigen dagboek"),
    "help.journal_add": (
        "write a page; the text comes from standard input",
        "schrijf een bladzijde; de tekst komt van de invoer",
    ),
    "help.title": ("the title of the page", "de titel van de bladzijde"),
    "help.at": (
        "the moment it is about, such as 2026-01-31T16:10 or 2026-01-31T16:10+01:00; now if you leave it out",
        "het moment waar het over gaat, zoals 2026-01-31T16:10 of 2026-01-31T16:10+01:00; "
        "nu als je het weglaat",
    ),
    "help.feeling": ("a feeling, by its id; more than one is fine", "een gevoel, met zijn id; meer mag ook"),
    "help.page_topic": (
        "a topic, by its id; more than one is fine",
        "een onderwerp, met zijn id; meer mag ook",
    ),
    "help.journal_list": (
        "times and titles, the newest first",
        "tijden en titels, de nieuwste eerst",
    ),
    "help.journal_search": ("find pages with these words", "zoek bladzijden met deze woorden"),
    "help.query": (
        "the beginnings of words, from two letters; the history of your terminal may keep them",
        "het begin van woorden, vanaf twee letters; je terminal onthoudt ze misschien",
    ),
    "help.journal_show": ("show one page", "toon één bladzijde"),
    "help.id": ("the id of the page, from list or search", "het id van de bladzijde, uit list of search"),
    "help.journal_export": (
        "print every page. What you print is no longer locked: mind where you keep it",
        "geef alle bladzijden. Wat je zo opvraagt, zit niet meer op slot: let op waar je het bewaart",
    ),
    "help.format": ("how to print it", "in welke vorm"),
    "help.passphrase": (
        "change a passphrase. With --passphrase-stdin: the current one on the first line, the new one on "
        "the second",
        "verander een wachtzin. Met --passphrase-stdin: de huidige op de eerste regel, de nieuwe op de "
        "tweede",
    ),
    "help.backup": (
        "write a journal into a file that stays locked, and read it back",
        "schrijf een dagboek in een bestand dat op slot blijft, en lees het na",
    ),
    "help.backup_file": (
        "a new file, on a stick for example; a file that exists is never overwritten",
        "een nieuw bestand, bijvoorbeeld op een stick; een bestand dat er al is, wordt nooit overschreven",
    ),
    "help.restore": (
        "bring a backup back, next to the journals that there are; nothing is merged or overwritten",
        "haal een reservekopie terug, naast de dagboeken die er zijn; er wordt niets samengevoegd of "
        "overschreven",
    ),
    "help.restore_file": ("the file of the backup", "het bestand van de reservekopie"),
    "help.check": (
        "whether something is wrong with journals, as far as it shows from outside; needs no key and opens "
        "nothing",
        "of er iets mis is met dagboeken, voor zover dat van buitenaf te zien is; vraagt geen sleutel en "
        "opent niets",
    ),
    "usage.missing": ("Something is missing: {names}.", "Er ontbreekt iets: {names}."),
    "usage.at": ("Something is not right at {name}.", "Er klopt iets niet bij {name}."),
    "usage.unknown": (
        "There is something in this command that I do not know. For what you can type: family-app --help",
        "Er staat iets in deze opdracht dat ik niet ken. Wat je kunt typen: family-app --help",
    ),
    "usage.two_forms": ("Choose JSON or Markdown, not both.", "Kies JSON of Markdown, niet allebei."),
    "usage.no_form": (
        "Say in which form you want it: --format json or --format markdown.",
        "Zeg in welke vorm je het wilt: --format json of --format markdown.",
    ),
    "usage.no_terminal": (
        "There is no terminal to ask for the passphrase. Give it on the first line of standard input, with "
        "--passphrase-stdin.",
        "Er is geen terminal om de wachtzin te vragen. Geef hem op de eerste regel van de invoer, met "
        "--passphrase-stdin.",
    ),
}
