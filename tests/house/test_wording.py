"""No text of ours blames, labels, frightens or promises too much; and each rule sees what it is for."""

from __future__ import annotations

import pytest

from tests.house.term import Rule
from tests.house.texts import Text, all_texts
from tests.house.wording import RULES, findings

# Rule, English, Dutch: every term of the table in content.md D3, as short as it can be, parted by |. The
# hashed lists have a word of their own for this, so that no real one need stand here.
PLANTED = {
    "L01": (
        "commit suicide|he committed suicide|commits suicide|committing suicide",
        "zelfmoord plegen|hij pleegt zelfdoding|pleegde suïcide|zelfmoord gepleegd|zelfdoding te plegen",
    ),
    "L02": (
        "successful suicide|a completed attempt|a failed attempt|unsuccessful attempt|the attempt failed",
        "een gelukte poging|geslaagde zelfmoordpoging|mislukte poging|de poging is mislukt|de poging lukte",
    ),
    "L03": ("suicide epidemic|a suicide wave|a suicide trend", "een zelfmoordgolf|zelfmoord-epidemie"),
    "L04": (
        "attention-seeking|It is just for attention.|a drama queen",
        "aandachttrekkerij|aanstellerij|stel je niet aan|zichzelf beschadigen is aandacht vragen",
    ),
    "L05": ("a cutter|a self-harmer", "een snijder|een automutilant"),
    "L06": ("child porn|child pornography|kiddie porn|CP", "kinderporno|kinderpornografie|KP"),
    "L07": ("revenge porn", "wraakporno"),
    "L08": (
        "a child prostitute|underage sex worker|Lolita",
        "kinderprostituee|kindhoer|jeugdprostitutie|Lolita",
    ),
    "L09": ("What is sextortion?", "Wat is sextortion?"),
    "L10": (
        "stranger danger|He is a predator.|a pervert|a paedo|a monster",
        "Pas op voor enge mannen.|een enge man|kinderlokker|viezerik|een pedo|roofdier|een monster",
    ),
    "L11": ("the victim", "het slachtoffer"),
    "L12": (
        "Why did you go?|Why didn’t you say so?|You should have told me.|You shouldn't have gone."
        "|If only you had.|How could you?|What were you thinking?",
        "Waarom heb je niets gezegd?|Waarom heb je dat gedaan?|Had je maar geluisterd.|Hoe kon je?"
        "|Hoe heb je zo dom",
    ),
    "L13": (
        "Promise me something.|I swear.|Swear that it stops.|pinky promise|a no-suicide contract",
        "Beloof me iets.|Zweer het.|een contract",
    ),
    "L14": (
        "I won’t tell anyone.|It is our little secret.|100% safe|completely private|completely anonymous"
        "|This is guaranteed.|deleted forever",
        "Ik vertel het niemand.|Het is ons geheimpje.|100% veilig|helemaal anoniem|gegarandeerd|voorgoed weg",
    ),
    "L15": (
        "That is crazy.|insane|a psycho|He is nuts.|so OCD|a bit bipolar",
        "Doe niet zo gek.|gestoord|een psycho|knettergek|zo autistisch|een beetje borderline",
    ),
    "L16": (
        "mankind|both genders|the opposite sex|your boyfriend|a girlfriend|your mum and dad",
        "jongens en meisjes|een vriendje|vriendinnetje|je vader en moeder",
    ),
    "L17": (
        "suffers from|confined to a chair|like normal kids|a special needs kid",
        "lijdt aan iets|rolstoelgebonden|net als normale kinderen|een probleemkind",
    ),
    "L18": (
        "She leaked herself.|exposed herself|She sent out nudes.|sexting victim's mistake|She was naive."
        "|promiscuous|a slut|at-risk behaviour",
        "uitgelekt door eigen schuld|Zij was naïef.|een slet|een hoer|iemand exposen|risicogedrag",
    ),
    "L19": ("a child offender|a young predator|a young offender|a groomer", "een jonge dader|een lokker"),
    "L20": (
        "Monitor the phone.|Track it.|spy on someone|Check up on them.|Catch them.",
        "Stiekem controleren.|bespioneren|betrappen|meekijken zonder dat je kind het weet",
    ),
    "L21": ("never ever|always|Don’t you dare.", "nooit ofte nimmer|waag het niet"),
    "L22": (
        "a group called 764|the Com|plantedgroupname",
        "een groep die de Com heet|764|het COM-netwerk|plantedgroupname",
    ),
    "L23": (
        "committed self-harm|clean for weeks: she is clean|a relapse",
        "zich schuldig maken aan|al een jaar clean|een terugval",
    ),
    "L24": ("a screen addict|a gaming addict", "schermverslaafd|gameverslaafd"),
    "L25": ("This is unhackable.|100 % sure", "Dit is onkraakbaar.|onzichtbaar"),
    "D4-2": ("some plantedmethodwords here", "het plantedmethodword"),
}
EACH_PLANTED = [
    (rule, language, words)
    for rule, both in PLANTED.items()
    for language, planted in zip(("en", "nl"), both, strict=True)
    for words in planted.split("|")
]
W_ONLY = {"L09", "L11", "L16", "L17", "L20", "L21", "L23", "L24"}


def found(text: Text) -> set[tuple[str, str]]:
    """Rule and level of everything that is found."""
    return {(each.split()[0], level) for level in "EW" for each in findings([text], level)}


def test_every_text_is_read() -> None:
    texts = all_texts()
    places = {text.where.split("/")[1] for text in texts if text.where.startswith("resources/")}
    assert {"decks", "guides", "situations", "helplines", "words", "sources", "talk", "agreements"} <= places
    assert {text.language for text in texts} == {"nl", "en", ""}
    assert any(text.where.startswith("family_app_nl.ts") for text in texts)
    assert any(text.where.startswith("family_app/cli/") for text in texts)


def test_only_what_grown_ups_read_is_not_for_children() -> None:
    texts = [text for text in all_texts() if text.where.startswith("resources/guides/nl/")]
    versions = {(text.where.split()[1].split(".")[0], text.for_child) for text in texts}
    assert versions == {("6-8", True), ("9-11", True), ("12-17", True), ("parent", False)}
    cards = [text for text in all_texts() if text.where.startswith("resources/decks/nl/")]
    assert {text.field for text in cards if text.for_child} == {"opening", "follow_ups", "kind_ending"}
    assert {text.language for text in [*texts, *cards]} == {"nl"}


def test_no_text_breaks_a_rule_of_level_e() -> None:
    assert list(findings(all_texts(), "E")) == []


@pytest.mark.parametrize(("rule", "language", "words"), EACH_PLANTED)
def test_each_rule_sees_what_it_is_for(rule: str, language: str, words: str) -> None:
    level = "W" if rule in W_ONLY else "E"
    for known in (language, ""):
        assert (rule, level) in found(Text("planted", "opening", known, words))


def test_every_rule_is_planted_in_both_languages_and_has_its_level() -> None:
    table = {f"L{number:02}" for number in range(1, 26)}
    assert {rule.id for rule in RULES} == set(PLANTED) == table | {"D4-2"}
    assert {rule.id for rule in RULES if rule.level == "W"} == W_ONLY
    assert all(rule.instead for rule in RULES)


def test_what_is_an_error_for_a_child_can_be_a_question_for_a_reviewer() -> None:
    assert found(Text("planted", "why", "en", "A predator may say so.", for_child=False)) == {("L10", "W")}
    assert found(Text("planted", "why", "en", "The victim may say so.", for_child=False)) == set()


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.may_stand_at], ids=lambda rule: rule.id)
def test_a_place_that_is_exempt_is_the_only_one(rule: Rule) -> None:
    words = PLANTED[rule.id][1].split("|")[1]
    for place in rule.may_stand_at:
        assert not rule.level_for(Text(f"{place} parent.title", "title", "nl", words))
    other = Text("resources/guides/nl/G04.toml parent.title", "title", "nl", words)
    assert (rule.id, rule.level) in found(other)


def test_other_names_may_stand_nowhere() -> None:
    for place in ("resources/guides/nl/G22.toml parent.title", "resources/sources/sources.toml x.who"):
        assert found(Text(place, "title", "nl", "764")) == set()
        assert found(Text(place, "title", "nl", "plantedgroupname")) == {("L22", "E")}


@pytest.mark.parametrize(
    ("words", "language", "field"),
    [
        ("Waarom heb je niets gezegd?", "nl", "avoid"),  # what not to say is quoted there
        ("Meldpunt Kinderporno", "nl", "name"),  # a service is called what it is called
        ("0800 764 1234", "", "value"),
        ("https://www.example.com/764", "", "value"),
        ("call 0800 764 1234", "en", "steps"),
        ("Kijk op example.com of bel.", "nl", "steps"),
        ("Come in. Comic books are fun.", "en", "steps"),
        ("‘Beloof me dat je het nooit meer doet.’", "nl", "avoid"),
        ("113 Zelfmoordpreventie", "nl", "about"),
        ("Denk je aan zelfmoord? Bel 113.", "nl", "steps"),
        ("Thoughts of suicide", "en", "title"),
        ("Waar ben je gek op?", "nl", "opening"),
        ("Which swear words do you hear?", "en", "opening"),
        ("It is not your fault.", "en", "opening"),
        ("Dat is niet jouw schuld.", "nl", "opening"),
        ("What you see is not guaranteed.", "en", "about"),
        ("The backup failed. Try another attempt.", "en", "english"),
        ("Slachtofferhulp", "nl", "about"),
        ("Wat trekt jouw aandacht?", "nl", "opening"),
    ],
)
def test_what_is_right_passes(words: str, language: str, field: str) -> None:
    assert found(Text("right", field, language, words)) == set()


@pytest.mark.parametrize("field", ["why", "not_to_do", "avoid"])
def test_what_not_to_say_is_exempt_from_blame_and_nothing_else_unless_it_is_quoted(field: str) -> None:
    assert ("L14", "E") in found(Text("planted", field, "en", "I won't tell anyone."))
    assert ("L13", "E") in found(Text("planted", field, "nl", "Beloof me iets."))
    assert (("L14", "E") in found(Text("planted", field, "en", "“I won't tell anyone.”"))) == (field == "why")
    assert (("L12", "E") in found(Text("planted", field, "nl", "Hoe kon je?"))) == (field == "why")
