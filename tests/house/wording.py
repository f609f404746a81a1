"""Words we do not use, and why not: E fails the build, W is listed for a reviewer (`dev.py strings`).

Each rule says what to write instead. The terms follow the international guidelines on words about harm to
children and on safe messaging about suicide: nothing that blames, labels, frightens or promises too much.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.house.texts import NOT_OUR_WORDS, Text, all_texts

# What not to say to a child is quoted there on purpose.
QUOTED_ON_PURPOSE = ("avoid", "not_to_do")
_SUICIDE = "(?:zelfmoord|zelfdoding|su[iï]cide)"
_DO = "(?:plegen|pleegt|pleegde|pleegden|gepleegd)"


@dataclass(frozen=True, slots=True)
class Rule:
    """A term in both languages, and the fields where it may stand all the same."""

    id: str
    level: str
    en: str
    nl: str
    instead: str
    may_stand_in: tuple[str, ...] = ()
    only_child: bool = False

    def hits(self, text: Text) -> bool:
        """Whether this text breaks the rule. A text of unknown language is read in both."""
        if text.field in self.may_stand_in or (self.only_child and not text.for_child):
            return False
        patterns = {"en": (self.en,), "nl": (self.nl,)}.get(text.language, (self.en, self.nl))
        return any(re.search(pattern, text.words, re.IGNORECASE) for pattern in patterns if pattern)


RULES = (
    Rule(
        "L01",
        "E",
        r"\bcommit(?:s|ted|ting)?\s+suicide",
        rf"\b{_SUICIDE}\s+(?:\w+\s+)?{_DO}\b|\b{_DO}\s+(?:\w+\s+)?{_SUICIDE}\b",
        "died by suicide, thoughts of suicide / overlijden door zelfdoding, gedachten aan zelfmoord",
    ),
    Rule(
        "L02",
        "E",
        r"\b(?:un)?(?:successful|completed|failed)\s+(?:suicide|attempt)|\battempt\s+(?:failed|succeeded)\b",
        rf"\b(?:ge|mis)?(?:lukt|slaagd)e?\s+(?:{_SUICIDE}\w*|poging)|\bpoging\s+(?:is\s+)?(?:ge|mis)(?:lukt|slaagd)",
        "attempt, survived an attempt, died / poging, overleden",
    ),
    Rule(
        "L03",
        "E",
        r"\bsuicide\s+(?:epidemic|wave|trend)",
        rf"\b{_SUICIDE}[- ]?(?:golf|epidemie|trend)",
        "leave it out",
    ),
    Rule(
        "L04",
        "E",
        r"attention[- ]seek|\b(?:just|only) for attention|\bdrama queen",
        r"aandachttrekk|\baanstell(?:er|erij|eritis)\b|aandacht (?:te )?(?:vragen|trekken)(?=.*beschadig)"
        r"|beschadig.*aandacht (?:te )?(?:vragen|trekken)",
        "a way to cope, needs care / een manier om met pijn om te gaan",
    ),
    Rule(
        "L05",
        "E",
        r"\bcutters?\b|\bself-?harmers?\b",
        r"\bsnijders?\b|\bautomutilant",
        "someone who hurts themselves / iemand die zichzelf beschadigt",
    ),
    Rule(
        "L06",
        "E",
        r"\b(?:child|kiddie)[- ]?porn|(?-i:\bCP\b)",
        r"\bkinderporno|(?-i:\bKP\b)",
        "sexual pictures of a child / seksuele beelden van een kind",
        NOT_OUR_WORDS,  # names of laws and services are as they are
    ),
    Rule("L07", "E", r"\brevenge porn", r"\bwraakporno", "sharing intimate images without consent"),
    Rule(
        "L08",
        "E",
        r"\bchild prostitut|\bunderage sex worker|\blolita\b",
        r"\bkinderprostitu|\bkindhoer|\bjeugdprostitu|\blolita\b",
        "a child who is sexually exploited / een kind dat seksueel wordt uitgebuit",
    ),
    Rule(
        "L10",
        "E",
        r"\bstranger danger|\bpredators?\b|\bpervert|\bpa?edo(?:s|phil\w*)?\b|\bmonsters?\b",
        r"\benge (?:man|mannen|meneer)\b|\bkinderlokker|\bviezerik|\bpedo(?:['’]?s|fiel\w*)?\b|\broofdier"
        r"|\bmonsters?\b",
        "someone who wants to use or hurt you / iemand die misbruik van je wil maken",
        only_child=True,
    ),
    Rule(
        "L12",
        "E",
        r"\bwhy did(?:n['’]t)? (?:you|they)\b|\byou should(?:n['’]t| not)? have\b|\bif only you\b|\bhow could you\b"
        r"|\bwhat were you thinking",
        r"\bwaarom heb (?:je|jij)\b|\bhad je (?:maar|nou)\b|\bhoe kon je\b|\bhoe heb je (?:\w+ )?zo dom",
        "tell me more, what happened next / vertel eens, wat gebeurde er toen",
        QUOTED_ON_PURPOSE,
    ),
    Rule(
        "L13",
        "E",
        r"\bpromise me\b|\bi swear\b|\bswear (?:to|that|on)\b|\bpinky promise|\bno-suicide contract",
        r"\bbeloof (?:me|mij)\b|\bzweer\b|\bcontract\b",
        "shall we agree what you do when … / zullen we afspreken wat je doet als …",
        QUOTED_ON_PURPOSE,
    ),
    Rule(
        "L14",
        "E",
        r"\bi (?:won['’]t|will not|will never) tell anyone|\bour little secret"
        r"|(?<!not )\bcompletely (?:private|anonymous|safe)|(?<!not )\bguaranteed\b|\b(?:deleted|gone) forever",
        r"\bik vertel (?:het|dit) (?:aan )?niemand|\bons geheimpje"
        r"|(?<!niet )\bhelemaal (?:anoniem|veilig)\b|(?<!niet )\bgegarandeerd|\bvoorgoed weg\b",
        "I'll tell you who I talk to; this app sends nothing / ik zeg je met wie ik praat",
        QUOTED_ON_PURPOSE,
    ),
    Rule(
        "L15",
        "E",
        r"\bcrazy\b|\binsane\b|\bpsycho\b|\bnuts\b|\b(?:so|a bit|bit) (?:ocd|bipolar|autistic)\b",
        # "gek op" is to be fond of something
        r"\bgek(?:ke)?\b(?! op\b)|\bknettergek|\bgestoord|\bpsycho\b|\bzo(?:['’]n)? (?:autistisch|borderline)",
        "describe the behaviour or the feeling",
    ),
    Rule(
        "L18",
        "E",
        r"\b(?:leaked|exposed) (?:herself|himself|themselves)|\bsent out nudes|\bna[iï]ve\b|\bpromiscuous|\bsluts?\b"
        r"|\bat-risk behaviou?r|\bsexting victim['’]?s? mistake",
        r"\buitgelekt door eigen schuld|\bna[iï](?:ef|eve)\b|\bslet(?:ten)?\b|\bhoer(?:en)?\b|(?<![‘'\"])\bexposen\b"
        r"|\brisicogedrag",
        "someone shared it without permission / iemand deelde het zonder toestemming",
    ),
    Rule(
        "L19",
        "E",
        r"\bchild offender|\byoung (?:predator|offender)|\bgroomers?\b",
        r"\bjonge dader|\blokkers?\b",
        "a young person who hurt someone / een jongere die iemand iets heeft aangedaan",
    ),
    Rule(
        "L22",
        "E",
        # The other labels are kept by reviewers: a list of names would be an advertisement.
        r"(?<![\d-])764(?![\d-])(?! ?\d)|\bthe com\b",
        r"(?<![\d-])764(?![\d-])(?! ?\d)|\b(?:de|the) com\b",
        "groups that use cruelty for status / groepen die wreedheid gebruiken voor status",
        NOT_OUR_WORDS,  # a telephone number may hold any three digits
    ),
    Rule(
        "L25",
        "E",
        r"\b100 ?%|\bunhackable|\bunbreakable|\binvisible\b|\b(?:military|bank)[- ]grade",
        r"\b100 ?%|\bonkraakbaar|\bonhackbaar|\bonzichtbaar|\bmilitaire (?:versleuteling|kwaliteit)",
        "what is protected against whom, and what is not / waartegen het helpt en waartegen niet",
        QUOTED_ON_PURPOSE,
    ),
    Rule(
        "L09",
        "W",
        r"^(?!.*blackmail).*\bsextortion",
        r"^(?!.*afpers).*\bsextortion",
        "blackmail with pictures",
    ),
    Rule("L11", "W", r"\bvictims?\b", r"\bslachtoffers?\b", "you, someone this happened to", only_child=True),
    Rule(
        "L16",
        "W",
        r"\bmankind\b|\bboth genders|\bopposite sex|\b(?:boy|girl)friend\b|\bmum and dad|\bmom and dad",
        r"\bjongens en meisjes|\bvriend(?:je|innetje)\b|\bje (?:vader en moeder|papa en mama)",
        "everyone, someone you like, the grown-ups at home",
    ),
    Rule(
        "L17",
        "W",
        r"\bsuffers? from|\bconfined to|\bnormal kids|\bspecial needs kid",
        r"\blijdt aan|\brolstoelgebonden|\bnormale kinderen|\bprobleemkind",
        "has, uses, other children",
    ),
    Rule(
        "L20",
        "W",
        r"\bmonitor|\btrack(?:s|ing)?\b|\bspy|\bcheck up\b|\bcatch\b",
        r"\bcontroleren\b|\bbespioneren|\bbetrappen",
        "look together, agree, ask / samen kijken, afspreken, vragen",
    ),
    Rule(
        "L21",
        "W",
        r"\bnever ever|\balways\b|\bdon['’]t you dare",
        r"\bnooit ofte|\bwaag het niet",
        "one action",
    ),
    Rule(
        "L23",
        "W",
        r"\brelapse",
        r"\bterugval\b|\bschuldig maken aan",
        "stopped for a while, hurt themselves again",
    ),
    Rule("L24", "W", r"\b(?:screen|gaming) addict", r"\b(?:scherm|game)verslaafd", "finds it hard to stop"),
)


def findings(texts: Iterable[Text], level: str) -> Iterator[str]:
    """Every text that breaks a rule of this level, with what to write instead."""
    for text in texts:
        for rule in RULES:
            if rule.level == level and rule.hits(text):
                yield f"{rule.id} {text.where}: {text.words!r}; write instead: {rule.instead}"


def main() -> int:
    """Lists what a reviewer must see."""
    listed = sorted(set(findings(all_texts(), "W")))
    sys.stdout.write("\n".join([f"For a reviewer ({len(listed)}, level W):", *listed, ""]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
