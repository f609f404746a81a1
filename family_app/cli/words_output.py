"""What the command line prints when a thing is done."""

from __future__ import annotations

TABLE: dict[str, tuple[str, str]] = {
    "list.and": ("and", "en"),
    # ---- helplines
    "lines.danger": ("Danger right now", "Gevaar op dit moment"),
    "lines.country": ("Help in {country}", "Hulp in {country}"),
    "lines.worldwide": ("Works everywhere", "Werkt overal"),
    "lines.not_seen_lately": (
        "Not seen lately. Check these before you count on them",
        "Niet kort geleden gezien. Kijk deze na voordat je erop rekent",
    ),
    "lines.private": (
        "This program does not keep what you look at here. The history of your terminal may keep the "
        "command.",
        "Dit programma bewaart niet wat je hier bekijkt. Je terminal onthoudt misschien wel de opdracht.",
    ),
    "contact.phone": ("Call", "Bel"),
    "contact.sms": ("Text", "Sms"),
    "contact.chat": ("Chat", "Chat"),
    "contact.web": ("Website", "Website"),
    "contact.send": ('send "{words}"', 'stuur "{words}"'),
    "open.always": ("open day and night", "dag en nacht open"),
    "open.open": ("usually open now ({hours})", "nu meestal open ({hours})"),
    "open.closed": ("usually closed now ({hours})", "nu meestal dicht ({hours})"),
    "open.was_always": ("was open day and night in {seen}", "was in {seen} dag en nacht open"),
    "open.was": ("was open {hours} in {seen}", "was in {seen} open {hours}"),
    "open.unknown": ("hours not known", "openingstijden niet bekend"),
    "cost.free": ("free", "gratis"),
    "cost.normal": ("normal rate", "gewoon tarief"),
    "cost.unknown": ("cost not known", "kosten niet bekend"),
    "contact.anonymous": ("you need not say who you are", "je hoeft niet te zeggen wie je bent"),
    "contact.deaf": (
        "for deaf and hard-of-hearing people",
        "voor dove en slechthorende mensen",
    ),
    "line.ages": ("For {since} to {until} years.", "Voor {since} tot en met {until} jaar."),
    "line.ages_from": ("From {since} years.", "Vanaf {since} jaar."),
    "line.ages_until": ("Up to {until} years.", "Tot en met {until} jaar."),
    "line.not_confirmed": (
        "Not yet confirmed with the organisation.",
        "Nog niet bevestigd door de organisatie.",
    ),
    "line.source": ("Source: {source}.", "Bron: {source}."),
    "line.seen": ("Seen: {seen}.", "Gezien: {seen}."),
    "day.0": ("Mon", "ma"),
    "day.1": ("Tue", "di"),
    "day.2": ("Wed", "wo"),
    "day.3": ("Thu", "do"),
    "day.4": ("Fri", "vr"),
    "day.5": ("Sat", "za"),
    "day.6": ("Sun", "zo"),
    "days.all": ("every day", "elke dag"),
    # ---- cards
    "asks.child": ("a child asks", "een kind vraagt"),
    "asks.parent": ("a parent asks", "een ouder vraagt"),
    "asks.both": ("either of you asks", "allebei mogen jullie vragen"),
    "card.minutes": ("{minutes} minutes", "{minutes} minuten"),
    "card.follow_ups": ("To go on", "Om verder te praten"),
    "card.why": ("Why this card", "Waarom deze kaart"),
    "card.listen_for": ("Listen for", "Luister naar"),
    "card.if_worried": ("If you are worried", "Als je je zorgen maakt"),
    "card.avoid": ("Better not", "Liever niet"),
    "card.kind_ending": ("To end with", "Tot slot"),
    "cards.none": ("No card fits this choice.", "Geen kaart past bij deze keuze."),
    # ---- people
    "people.none": ("Nobody is at the table yet.", "Er zit nog niemand aan tafel."),
    "people.key": ("has a key", "heeft een sleutel"),
    "people.no_key": ("no key yet", "nog geen sleutel"),
    "people.added": ("{name} is at the table, with a key.", "{name} zit aan tafel, met een sleutel."),
    "passphrase.guessable": (
        "This passphrase is short: somebody clever could guess it. Four words or a sentence are stronger.",
        "Deze wachtzin is kort: iemand die slim is, zou hem kunnen raden. Vier woorden of een zin zijn "
        "sterker.",
    ),
    "recovery.mine": (
        "This is the recovery code. You see it only this once: write it down and keep it in a safe place. "
        "Whoever has it can open the journal.",
        "Dit is de herstelcode. Je ziet hem alleen deze keer: schrijf hem op en bewaar hem op een veilige "
        "plek. Wie hem heeft, kan het dagboek openen.",
    ),
    "recovery.split": (
        "These are the two halves of the recovery code. You see them only this once: write them down and "
        "keep them apart. One half opens nothing. Whoever has both can open the journal.",
        "Dit zijn de twee helften van de herstelcode. Je ziet ze alleen deze keer: schrijf ze op en bewaar "
        "ze apart. Eén helft opent niets. Wie ze allebei heeft, kan het dagboek openen.",
    ),
    "recovery.none": (
        "There is no recovery code. When the passphrase is lost nobody can open the journal, the makers "
        "neither.",
        "Er is geen herstelcode. Is de wachtzin kwijt? Dan kan niemand het dagboek openen, ook de makers "
        "niet.",
    ),
    "recovery.backups": (
        "The window makes a backup by itself, at most once a day. For one on a stick: family-app backup",
        "Het venster maakt vanzelf een reservekopie, hooguit één per dag. Voor een op een stick: "
        "family-app backup",
    ),
    "ask.current": (
        "Passphrase (you see nothing while you type): ",
        "Wachtzin (je ziet niets als je typt): ",
    ),
    "ask.new": (
        "New passphrase, four words or a sentence (you see nothing while you type): ",
        "Nieuwe wachtzin, vier woorden of een zin (je ziet niets als je typt): ",
    ),
    "ask.of_backup": (
        "The passphrase from when the backup was made (you see nothing while you type): ",
        "De wachtzin van toen de reservekopie werd gemaakt (je ziet niets als je typt): ",
    ),
    "ask.again": ("Once more: ", "Nog een keer: "),
    "ask.text": (
        "Type your text. End with {keys} on a new line. Nobody reads along, and nobody is warned either. "
        "For help: family-app helplines",
        "Typ je tekst. Sluit af met {keys} op een nieuwe regel. Niemand leest mee, en er wordt ook niemand "
        "gewaarschuwd. Hulp vind je met: family-app helplines",
    ),
    "passphrase.changed": (
        "The passphrase is changed. The recovery code stays the same. Somebody who has an old copy of the "
        "files and knows the old passphrase can still open those.",
        "De wachtzin is veranderd. De herstelcode blijft dezelfde. Wie een oude kopie van de bestanden heeft "
        "en de oude wachtzin kent, kan die kopie nog openen.",
    ),
    # ---- journal
    "page.untitled": ("(no title)", "(geen titel)"),
    "page.starred": ("starred", "met ster"),
    "page.in_bin": ("in the bin", "in de prullenbak"),
    "page.feelings": ("Feelings: {words}", "Gevoelens: {words}"),
    "page.topics": ("Topics: {words}", "Onderwerpen: {words}"),
    "journal.older": (
        "This journal is older than last time. Did somebody put an old copy back? The newest pages may not "
        "be in it. Open it in the window: there you can keep it like this, or look at the newest backup.",
        "Dit dagboek is ouder dan de vorige keer. Heeft iemand een oude kopie teruggezet? Misschien staan de "
        "nieuwste bladzijden er niet in. Open het in het venster: daar kun je het zo houden, of de nieuwste "
        "reservekopie bekijken.",
    ),
    "journal.empty": ("There are no pages yet.", "Er zijn nog geen bladzijden."),
    "journal.no_hits": ("No page has these words.", "Deze woorden staan op geen bladzijde."),
    # ---- backups
    "holds.none": ("no pages", "geen bladzijden"),
    "holds.one": ("1 page, of {day}", "1 bladzijde, van {day}"),
    "holds.some": (
        "{count} pages, from {first} to {last}",
        "{count} bladzijden, van {first} tot en met {last}",
    ),
    "holds.bin": ("{pages}; in the bin: {count}", "{pages}; in de prullenbak: {count}"),
    "backup.made": (
        "The backup is made, and it was read back whole. In it: {holds}.",
        "De reservekopie is gemaakt en helemaal nagelezen. Wat erin zit: {holds}.",
    ),
    "backup.opens": (
        "It opens with the passphrase or the recovery code of today, also if you change those later.",
        "Hij gaat open met de wachtzin of de herstelcode van vandaag, ook als je die later verandert.",
    ),
    "restored.beside": (
        "The backup is back, as {name}. In it: {holds}. What was at the table already is unchanged.",
        "De reservekopie is terug, als {name}. Wat erin zit: {holds}. Wat er al aan tafel zat, is niet "
        "veranderd.",
    ),
    "restored.in_place": (
        "The journal of {name} is back. In it: {holds}. The damaged one is kept in the folder put-away.",
        "Het dagboek van {name} is terug. Wat erin zit: {holds}. Het beschadigde wordt bewaard in de map "
        "put-away.",
    ),
    "restored.opens": (
        "It opens with the passphrase or the recovery code from when the backup was made.",
        "Het gaat open met de wachtzin of de herstelcode van toen de reservekopie werd gemaakt.",
    ),
    # ---- check
    "check.backups": ("backups: {count}", "reservekopieën: {count}"),
    "check.copies": (
        "files beside it that this program did not make: {count}",
        "bestanden ernaast die dit programma niet heeft gemaakt: {count}",
    ),
    "check.half_a_lock": (
        "one of the two copies of its lock is not in order, and is mended the next time it is opened",
        "een van de twee kopieën van het slot is niet in orde; die wordt hersteld zodra het weer opengaat",
    ),
    "check.fine": ("nothing wrong shows from outside", "van buitenaf is er niets mis te zien"),
    "check.cut": (
        "a part seems to be missing; open it, and it shows what is there",
        "er lijkt een stuk te ontbreken; open het, dan blijkt wat er is",
    ),
    "check.damaged": ("damaged", "beschadigd"),
    "check.replaced": (
        "another journal stands in its place",
        "er staat een ander dagboek op deze plek",
    ),
    "check.newer": ("made by a newer version", "gemaakt door een nieuwere versie"),
    "check.unknown": (
        "the disk did not answer, so this is not known",
        "de schijf deed niet wat hij moest doen, dus dit is niet bekend",
    ),
    "check.no_key": ("no key yet", "nog geen sleutel"),
}
