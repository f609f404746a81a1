"""Who can see what, in short words: for readers from about six to eleven."""

from __future__ import annotations

from family_app.ui.parts.words import translate
from family_app.ui.settings.facts import Fact


def mine() -> tuple[Fact, ...]:
    """What is only mine."""
    return (
        Fact(
            "book-open-text",
            translate("PrivacyShort", "Your journal"),
            translate(
                "PrivacyShort",
                "It is locked. It opens with your passphrase. Only someone who has your whole code can open "
                "it too.",
            ),
        ),
        Fact(
            "smiley",
            translate("PrivacyShort", "Your feelings and your age"),
            translate("PrivacyShort", "They are behind the same lock."),
        ),
        Fact(
            "wifi-slash",
            translate("PrivacyShort", "Nothing is sent"),
            translate("PrivacyShort", "This program sends nothing over the internet."),
        ),
        Fact(
            "bell-slash",
            translate("PrivacyShort", "Nobody gets a message"),
            translate(
                "PrivacyShort",
                "Nobody reads what you write, so nobody is warned. Do you need help? Press Help now, or "
                "tell a grown-up you trust.",
            ),
        ),
    )


def everyone() -> tuple[Fact, ...]:
    """What everyone at this computer sees."""
    return (
        Fact(
            "identification-card",
            translate("PrivacyShort", "Your nickname and your picture"),
            translate("PrivacyShort", "Your real name is not needed."),
        ),
        Fact(
            "eye",
            translate("PrivacyShort", "That you have a journal"),
            translate("PrivacyShort", "They see that it is there. They do not see what is in it."),
        ),
        Fact(
            "star",
            translate("PrivacyShort", "What lies on the table"),
            translate("PrivacyShort", "The cards, the stars on them and what we agreed are for all of us."),
        ),
        Fact(
            "feather",
            translate("PrivacyShort", "A sign for a letter"),
            translate(
                "PrivacyShort",
                "At first it is off. Do you switch it on? Then the first screen says that there is a letter "
                "for you. Not what is in it.",
            ),
        ),
        Fact(
            "lifebuoy",
            translate("PrivacyShort", "Help now"),
            translate("PrivacyShort", "Everyone can open Help now. It keeps no list of what you look at."),
        ),
        Fact(
            "house-line",
            translate("PrivacyShort", "This program"),
            translate(
                "PrivacyShort",
                "Everyone can see that it is on this computer. Is that not safe for you? Then use another "
                "computer, or ask a grown-up you trust.",
            ),
        ),
    )


def limits() -> tuple[Fact, ...]:
    """What nobody can promise."""
    return (*_people_around(), *_copies())


def _people_around() -> tuple[Fact, ...]:
    return (
        Fact(
            "user-focus",
            translate("PrivacyShort", "Someone beside you"),
            translate(
                "PrivacyShort",
                "Someone who looks at the screen can read along. A phone can take a picture of it. The "
                "button Hide covers everything.",
            ),
        ),
        Fact(
            "key",
            translate("PrivacyShort", "When you lose your key"),
            translate(
                "PrivacyShort",
                "Did you forget your passphrase, and is your recovery code lost too? Then nobody can open "
                "your journal. Not the makers, and not the grown-ups at home.",
            ),
        ),
        Fact(
            "password",
            translate("PrivacyShort", "The person who has your code"),
            translate("PrivacyShort", "Whoever has the whole recovery code can open your journal."),
        ),
        Fact(
            "detective",
            translate("PrivacyShort", "Programs that spy"),
            translate(
                "PrivacyShort",
                "Someone can put a spying program on a computer. We cannot stop that.",
            ),
        ),
        Fact(
            "hand-heart",
            translate("PrivacyShort", "When someone makes you open it"),
            translate("PrivacyShort", "That is not your fault. Under Help now you find people who listen."),
        ),
    )


def _copies() -> tuple[Fact, ...]:
    return (
        Fact(
            "trash",
            translate("PrivacyShort", "Throwing away"),
            translate(
                "PrivacyShort",
                "Someone who uses this computer can throw your journal away without reading it, and the "
                "backups too. A backup on a stick, in a safe place, is still there then.",
            ),
        ),
        Fact(
            "copy",
            translate("PrivacyShort", "Old copies"),
            translate(
                "PrivacyShort",
                "Somewhere there may be an old copy of your journal. It is locked, with the passphrase that "
                "you had then.",
            ),
        ),
        Fact(
            "feather",
            translate("PrivacyShort", "A letter that was opened"),
            translate(
                "PrivacyShort", "Then you cannot take it back. The one who has it can show it to others."
            ),
        ),
        Fact(
            "printer",
            translate("PrivacyShort", "Paper"),
            translate("PrivacyShort", "What is on paper is not locked. Whoever finds it can read it."),
        ),
    )
