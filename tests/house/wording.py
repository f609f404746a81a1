"""Words we do not use, and why not: E fails the build, W is listed for a reviewer (`dev.py strings`).

Each rule says what to write instead. The terms follow the international guidelines on words about harm to
children and on safe messaging about suicide: nothing that blames, labels, frightens or promises too much.
A false positive is never argued away: it gets a narrow exemption here, with its reason beside it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from tests.house.term import Rule
from tests.house.texts import NOT_OUR_WORDS, Text, all_texts

# What not to say to a child is quoted there on purpose: `avoid` on cards, `not_to_do` in guides and situations.
QUOTED_ON_PURPOSE = ("avoid", "not_to_do")
# The one guide that names what the news names, for parents only, and what it rests on.
NAMED_IN_THE_NEWS = ("resources/guides/nl/G22.toml", "resources/guides/en/G22.toml", "resources/sources/")
# Looking together instead of spying: it has to say what it is about.
ON_SPYING = ("resources/guides/nl/G18.toml", "resources/guides/en/G18.toml")

_SUICIDE = "(?:zelfmoord|zelfdoding|su[iï]cide)"
_DO = "(?:plegen|pleegt?|pleegden?|gepleegde?)"
_ATTEMPT = rf"(?:{_SUICIDE}s?)?poging(?:en)?"
_SELF_HARM = "(?:beschadig|pijn doe|snij)"

RULES = (
    Rule(
        "L01",
        "E",
        r"\bcommit(?:s|ted|ting)?\s+(?:\w+\s+){0,2}suicide",
        rf"\b{_SUICIDE}\s+(?:\w+\s+){{0,2}}{_DO}\b|\b{_DO}\s+(?:\w+\s+){{0,2}}{_SUICIDE}\b",
        "died by suicide, thoughts of suicide / overlijden door zelfdoding, gedachten aan zelfmoord",
    ),
    Rule(
        "L02",
        "E",
        r"\b(?:un)?(?:successful|successfully|completed|failed)\s+(?:suicide|attempt)"
        r"|\b(?:suicide|attempts?)\s+(?:\w+\s+){0,2}(?:failed|succeeded|(?:un)?successful)\b",
        rf"\b(?:ge|mis)(?:lukt|slaagd)e?\s+(?:{_SUICIDE}|{_ATTEMPT})|\b{_ATTEMPT}\s+(?:\w+\s+){{0,2}}(?:ge|mis)?(?:lukt|slaagd?)(?:e|en|de|den)?\b",
        "attempt, survived an attempt, died / poging, overleden",
    ),
    Rule(
        "L03",
        "E",
        r"\bsuicide\s+(?:epidemic|wave|trend|craze)|\b(?:epidemic|wave|trend) of (?:\w+ )?suicide",
        rf"\b{_SUICIDE}[- ]?(?:golf|epidemie|trend|rage)|\b(?:golf|epidemie) van {_SUICIDE}",
        "leave it out",
    ),
    Rule(
        "L04",
        "E",
        r"attention[- ]seek|\bseek(?:s|ing)? attention|\b(?:just|only|wants?|doing it) (?:\w+ )?(?:for )?attention\b|\bdrama queen",
        r"aandachttrekk|\baandachtvrag|\baanstell(?:er|erij|eritis)s?\b|\bstel(?:t|len)? (?:je|jezelf|zich) (?:\w+ )?aan\b"
        rf"|aandacht (?:te )?(?:vragen|trekken)(?=.*{_SELF_HARM})|{_SELF_HARM}.*aandacht (?:te )?(?:vragen|trekken)",
        "a way to cope, needs care / een manier om met pijn om te gaan",
    ),
    Rule(
        "L05",
        "E",
        r"\bcutters?\b|\bself-? ?harmers?\b",
        r"\bsnijders?\b|\bautomutilant|\bzelfbeschadigers?\b",
        "someone who hurts themselves / iemand die zichzelf beschadigt",
    ),
    Rule(
        "L06",
        "E",
        r"\b(?:child|kiddie|kid|underage)[- ]?porn|(?-i:\bCP\b)",
        r"\bkinder-?porno|(?-i:\bKP\b)",
        "sexual pictures of a child / seksuele beelden van een kind",
        NOT_OUR_WORDS,  # names of laws and services are as they are
    ),
    Rule(
        "L07",
        "E",
        r"\brevenge[- ]porn",
        r"\bwraakporno",
        "sharing intimate images without consent / naaktbeelden delen zonder toestemming",
    ),
    Rule(
        "L08",
        "E",
        r"\b(?:child|teen|teenage|underage|juvenile) (?:prostitut|sex worker)|\blolitas?\b",
        r"\b(?:kinder|jeugd|tiener)prostitu|\bminderjarige prostitu|\bkindhoer|\blolita['’]?s?\b",
        "a child who is sexually exploited / een kind dat seksueel wordt uitgebuit",
    ),
    Rule(
        "L10",
        "E",
        r"\bstranger[- ]danger|\bpredators?\b|\bpervert|\bpa?edo(?:s|phil\w*)?\b|\bmonsters?\b",
        r"\benge (?:man|mannen|meneer|kerels?)\b|\bkinderlokker|\bviezerik|\bpedo(?:['’]?s|fiel\w*|seksue\w+)?\b|\broofdier"
        r"|\bmonsters?\b",
        "someone who wants to use or hurt you / iemand die misbruik van je wil maken",
        for_parents="W",
    ),
    Rule(
        "L12",
        "E",
        r"\bwhy did(?:n['’]t)? (?:you|they)\b|\bwhy (?:have|had)(?:n['’]t)? you\b|\byou should(?:n['’]t| not)? have\b"
        r"|\bif only you\b|\bhow could you\b|\bwhat were you thinking",
        r"\bwaarom (?:heb|had|deed) (?:je|jij)\b|\bhad (?:je|jij) (?:maar|nou|dan)\b|\bhoe kon (?:je|jij)\b|\bhoe heb (?:je|jij) (?:\w+ )?zo dom",
        "tell me more, what happened next / vertel eens, wat gebeurde er toen",
        QUOTED_ON_PURPOSE,
    ),
    Rule(
        "L13",
        "E",
        # Bad language is another matter: "swear words".
        r"\bpromise me\b|\bswear(?:s|ing)?\b(?! ?words?)|\bpinky[- ]promise|\bno[- ](?:suicide|harm)[- ](?:contract|agreement)",
        r"\bbeloof (?:me|mij|het me|dat je)\b|\bzweer\b|\bcontract(?:je)?\b|\bniet-suïcidecontract",
        "shall we agree what you do when … / zullen we afspreken wat je doet als …",
        quoted_in=QUOTED_ON_PURPOSE,
    ),
    Rule(
        "L14",
        "E",
        r"\bi (?:won['’]t|will not|will never|would never) tell (?:anyone|anybody|a soul)|\bour (?:little )?secret\b"
        r"|(?<!not )\b(?:completely|totally|fully|entirely|100 ?%) (?:private|anonymous(?:ly)?|safe)\b|(?<!not )\bguarantee[ds]?\b"
        r"|\b(?:deleted|gone) for ?ever",
        r"\bik (?:vertel|zeg) (?:het|dit|dat) (?:aan |tegen )?niemand|\bons geheimpje|\bonder ons\b"
        r"|(?<!niet )\b(?:helemaal|volledig|volkomen|100 ?%) (?:anoniem|veilig|privé)\b|(?<!niet )\bge?garande+r"
        r"|\bvoor(?:goed| altijd| eeuwig) weg\b",
        "I'll tell you who I talk to; this app sends nothing / ik zeg je met wie ik praat",
        quoted_in=QUOTED_ON_PURPOSE,
    ),
    Rule(
        "L15",
        "E",
        r"\bcrazy\b|\binsane\b|\bpsychos?\b|\bnuts\b|\b(?:so|such an?|a bit|a little|bit|totally) (?:ocd|bipolar|autistic|schizo)",
        # "gek op" is to be fond of something
        r"\bgek(?:ken?|kenhuis)?\b(?! op\b)|\bknettergek|\bgestoord|\bpsycho['’]?s?\b|\b(?:zo(?:['’]n)?|een beetje|echt) (?:autist|borderline|bipolair)",
        "describe the behaviour or the feeling",
    ),
    Rule(
        "L18",
        "E",
        r"\b(?:leaked|exposed) (?:herself|himself|themselves|(?:her|his|their) own)|\bsent out nudes|\bna[iï]ve\b|\bpromiscuous|\bsluts?\b"
        r"|\bat-risk behaviou?r|\brisky behaviou?r|\bsexting victim['’]?s? mistake",
        r"\b(?:uitgelekt|gelekt|gedeeld) door eigen schuld|\beigen schuld\b|\bna[iï](?:ef|eve)\b|\bslet(?:ten|je)?\b|\bhoer(?:en|tje)?\b|(?<![‘'\"])\bexposen\b"
        r"|\brisicogedrag",
        "someone shared it without permission / iemand deelde het zonder toestemming",
    ),
    Rule(
        "L19",
        "E",
        r"\b(?:child|young|juvenile|teen|teenage) (?:predator|offender|perpetrator)|\bgroomers?\b",
        r"\b(?:jonge|jeugdige|minderjarige) (?:\w+ )?dader|\bkinddader|\blokkers?\b|\bgroomers?\b",
        "a young person who hurt someone / een jongere die iemand iets heeft aangedaan",
    ),
    Rule(
        "L22",
        "E",
        r"(?<![\d-])(?<!\d )764(?![\d-])(?! ?\d)|\bthe com\b|(?-i:(?<![.\w])C(?:om|OM)\b)(?! \d)|\bcom[- ]network",
        r"(?<![\d-])(?<!\d )764(?![\d-])(?! ?\d)|\b(?:de|the) com\b|(?-i:(?<![.\w])C(?:om|OM)\b)(?! \d)|\bcom[- ](?:netwerk|groep)",
        "groups that use cruelty for status / groepen die wreedheid gebruiken voor status",
        ("value",),  # a telephone number may hold any three digits, and an address ends in .com
        NAMED_IN_THE_NEWS,
    ),
    # Every other label, for every text: nowhere is there a reason to name it.
    Rule("L22", "E", "", "", "leave the name out", ("value",), hashed="names"),
    # Content.md D4-2.
    Rule("D4-2", "E", "", "", "talk about the feeling, never about the means", ("value",), hashed="methods"),
    Rule(
        "L25",
        "E",
        r"\b100 ?%|\bunhackable|\bunbreakable|\binvisible\b|\b(?:military|bank)[- ]grade",
        r"\b100 ?%|\bonkraakbaar|\bonhackbaar|\bonzichtbaar|\bmilitaire (?:versleuteling|kwaliteit)",
        "what is protected against whom, and what is not / waartegen het helpt en waartegen niet",
    ),
    Rule(
        "L09",
        "W",
        r"^(?!.*blackmail).*\bsextortion",
        r"^(?!.*afpers).*\bsextortion",
        "blackmail with pictures (also called sextortion) / afpersing met naaktbeelden (ook wel sextortion)",
    ),
    Rule(
        "L11",
        "W",
        r"\bvictims?\b",
        r"\bslachtoffers?\b",
        "you, someone this happened to / jij, iemand die dit is overkomen",
        for_parents="",
    ),
    Rule(
        "L16",
        "W",
        r"\bmankind\b|\bboth (?:genders|sexes)|\bopposite sex|\b(?:boy|girl)friends?\b|\bm[uo]m and dad|\bmother and father",
        r"\bjongens en meisjes|\bvriend(?:je|innetje)s?\b|\b(?:vader en moeder|papa en mama)\b",
        "everyone, someone you like, the grown-ups at home / iedereen, iemand die je leuk vindt, de volwassenen thuis",
    ),
    Rule(
        "L17",
        "W",
        r"\bsuffer(?:s|ed|ing)? from|\b(?:confined to|wheelchair[- ]bound)|\bnormal (?:kids|children)|\bspecial needs (?:kid|child)",
        r"\blijd(?:t|en|end)? aan|\brolstoelgebonden|\bnormale kinderen|\bprobleemkind",
        "has, uses, other children / heeft, gebruikt, andere kinderen",
    ),
    Rule(
        "L20",
        "W",
        r"\bmonitor|\btrack(?:s|ed|ing)?\b|\bsp(?:y|ies|ied)|\bcheck(?:s|ing)? up\b|\bcatch(?:es|ing)?\b|\bcaught\b",
        r"\bcontrole(?:er|ert|ren|erde)\b|\bbespione+r|\bbetrap|\bmeekijk\w* zonder|\b(?:stiekem|ongemerkt) mee(?:kijk|lees|lez)",
        "look together, agree, ask / samen kijken, afspreken, vragen",
        ("who",),  # what a study calls itself
        ON_SPYING,
    ),
    Rule(
        "L21",
        "W",
        r"\bnever ever|\balways\b|\bdon['’]t you dare",
        r"\bnooit ofte nimmer|\bnooit ofte\b|\bnooit en te nimmer|\bwaag het niet",
        "one action",
    ),
    Rule(
        "L23",
        "W",
        r"\brelaps|\bcommit(?:s|ted|ting)?\s+(?:an? )?(?:act of )?self|\b(?:stay|stayed|been|is|am|are|get|weeks|days|months) clean\b",
        r"\bterugval|\bschuldig (?:te )?(?:ge)?ma(?:akt?|ken) aan|\bclean\b",
        "stopped for a while, hurt themselves again / een tijd gestopt, zich opnieuw pijn gedaan",
    ),
    Rule(
        "L24",
        "W",
        r"\b(?:screen|gaming|game|phone|internet)[- ]addict|\baddicted to (?:\w+ )?(?:screens?|games?|gaming|phones?)",
        r"\b(?:scherm|game|gaming|telefoon|internet)-?verslaa?[fv]|\bverslaafd aan (?:\w+ )?(?:schermen|scherm|games?|gamen|telefoon)",
        "plays a lot and finds it hard to stop / speelt veel en vindt stoppen moeilijk",
    ),
)


def findings(texts: Iterable[Text], level: str) -> Iterator[str]:
    """Every text that breaks a rule of this level, with what to write instead."""
    for text in texts:
        for rule in RULES:
            if rule.level_for(text) == level and rule.hits(text):
                yield f"{rule.id} {text.where}: {text.words!r}; write instead: {rule.instead}"


def main() -> int:
    """Lists what a reviewer must see."""
    listed = sorted(set(findings(all_texts(), "W")))
    sys.stdout.write("\n".join([f"For a reviewer ({len(listed)}, level W):", *listed, ""]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
