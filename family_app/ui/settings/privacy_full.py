"""Who can see what, with everything in it: for readers from twelve and for adults."""

from __future__ import annotations

from family_app.ui.parts.words import translate
from family_app.ui.settings.facts import Fact
from family_app.ui.shell.screen_guard import limit_in_words, what_we_can_do


def mine() -> tuple[Fact, ...]:
    """What is only mine."""
    return (
        Fact(
            "book-open-text",
            translate("PrivacyFull", "Everything in your own space"),
            translate(
                "PrivacyFull",
                "Journal, check-ins, plan, what you logged and your letters are locked with your key. "
                "Without your passphrase or your whole recovery code nobody can open it: no parent, no "
                "child, not the makers.",
            ),
        ),
        Fact(
            "floppy-disk",
            translate("PrivacyFull", "What you are writing now"),
            translate(
                "PrivacyFull",
                "It is saved behind the same lock, at most two seconds after you type. No loose drafts, no "
                "list of recent files.",
            ),
        ),
        Fact(
            "password",
            translate("PrivacyFull", "Your passphrase"),
            translate(
                "PrivacyFull",
                "It is kept nowhere on this computer. Your age and who keeps your code are locked up.",
            ),
        ),
        Fact(
            "wifi-slash",
            translate("PrivacyFull", "Nothing is sent"),
            translate(
                "PrivacyFull",
                "No network, no account, no tracking. Kitchen Table does not check what you write.",
            ),
        ),
        Fact(
            "bell-slash",
            translate("PrivacyFull", "Nobody is warned"),
            translate(
                "PrivacyFull",
                "Because nobody reads along, nobody notices when something is wrong either. Are you in "
                "danger, or do you want to hurt yourself? Press Help now, or tell someone you trust.",
            ),
        ),
    )


def everyone() -> tuple[Fact, ...]:
    """What everyone at this computer sees."""
    return (
        Fact(
            "users-three",
            translate("PrivacyFull", "What is at the table"),
            translate(
                "PrivacyFull",
                "Nicknames, pictures and the settings. What the family agreed, its own cards and the next "
                "check-in. For light cards the stars and the month of the last talk.",
            ),
        ),
        Fact(
            "eye",
            translate("PrivacyFull", "That a journal exists"),
            translate(
                "PrivacyFull",
                "Others who use this computer account can see that there is a journal, about how big its "
                "file is, and when it last changed. Not what is in it.",
            ),
        ),
        Fact(
            "feather",
            translate("PrivacyFull", "A sign for a letter"),
            translate(
                "PrivacyFull",
                "Off, unless you switch it on under My letters. Then the first screen can say that a letter "
                "is waiting for you, and the folder tells which one. Not from whom and not what it says.",
            ),
        ),
        Fact(
            "lifebuoy",
            translate("PrivacyFull", "Help now"),
            translate(
                "PrivacyFull",
                "It opens without a key, for everyone. We do not keep track of what you look at there.",
            ),
        ),
        Fact(
            "house-line",
            translate("PrivacyFull", "That this program is installed"),
            translate(
                "PrivacyFull",
                "Anyone who uses this computer can see that. If that could be dangerous, use another device.",
            ),
        ),
    )


def limits() -> tuple[Fact, ...]:
    """What nobody can promise."""
    return (*_people_around(), *_this_computer(), *_copies(), *_given_away())


def _people_around() -> tuple[Fact, ...]:
    return (
        Fact(
            "user-focus",
            translate("PrivacyFull", "Someone who sees the screen"),
            " ".join(
                (
                    translate("PrivacyFull", "Someone beside you can read along, or take a picture."),
                    limit_in_words(what_we_can_do()),
                )
            ),
        ),
        Fact(
            "hand-heart",
            translate("PrivacyFull", "Someone who forces you"),
            translate(
                "PrivacyFull",
                "No lock helps when someone makes you open it. That is not your fault. Help now shows who "
                "can stand by you.",
            ),
        ),
        Fact(
            "key",
            translate("PrivacyFull", "A lost key"),
            translate(
                "PrivacyFull",
                "If you forget your passphrase and lose your recovery code, nobody can open your journal. "
                "Not us, not your parents.",
            ),
        ),
        Fact(
            "key-return",
            translate("PrivacyFull", "Whoever has the whole code"),
            translate(
                "PrivacyFull",
                "Whoever has the whole recovery code can open your journal. One half of a split code opens "
                "nothing.",
            ),
        ),
        Fact(
            "trash",
            translate("PrivacyFull", "Someone who deletes"),
            translate(
                "PrivacyFull",
                "Whoever uses this computer account can delete files, backups too, or put a person away. "
                "For that no key is needed.",
            ),
        ),
    )


def _this_computer() -> tuple[Fact, ...]:
    return (
        Fact(
            "detective",
            translate("PrivacyFull", "Spyware"),
            translate(
                "PrivacyFull",
                "A program that records keys or the screen sees what you see. No program can protect you "
                "from that on the same computer.",
            ),
        ),
        Fact(
            "gear-six",
            translate("PrivacyFull", "Another administrator"),
            translate(
                "PrivacyFull",
                "Whoever manages this computer can install something that watches, or replace this program.",
            ),
        ),
        Fact(
            "ear",
            translate("PrivacyFull", "Other programs, while it is open"),
            translate(
                "PrivacyFull",
                "Programs of the same account can read an open page, as screen readers do. What you copy can "
                "be read until it is cleared.",
            ),
        ),
        Fact(
            "moon",
            translate("PrivacyFull", "A computer that sleeps"),
            translate(
                "PrivacyFull",
                "A computer can write its memory to the disk when it sleeps. Locking your space first is "
                "safest. Ask an adult you trust to turn on disk encryption.",
            ),
        ),
    )


def _copies() -> tuple[Fact, ...]:
    return (
        Fact(
            "floppy-disk",
            translate("PrivacyFull", "Backups"),
            translate(
                "PrivacyFull",
                "After a change a locked backup is made here, at most once a day. If the disk breaks, it is "
                "gone too. Save one on a stick: it opens with your passphrase of that day.",
            ),
        ),
        Fact(
            "copy",
            translate("PrivacyFull", "Old copies"),
            translate(
                "PrivacyFull",
                "Copies in a cloud or a backup stay locked, but we cannot delete them. They may still open "
                "with your old passphrase, and still have pages that you deleted.",
            ),
        ),
        Fact(
            "key",
            translate("PrivacyFull", "An old lock that someone kept"),
            translate(
                "PrivacyFull",
                "Whoever kept an old copy and knows the passphrase of that time can open your journal, even "
                "after you change it. In Settings you can change the lock inside: then the old copy opens "
                "nothing new.",
            ),
        ),
        Fact(
            "arrow-counter-clockwise",
            translate("PrivacyFull", "Something older put back"),
            translate(
                "PrivacyFull",
                "We notice when a whole older journal stands in the place of yours. We do not notice one "
                "single old piece, or everything on the computer put back at once.",
            ),
        ),
    )


def _given_away() -> tuple[Fact, ...]:
    """What leaves the own space because its owner wants it to."""
    return (
        Fact(
            "feather",
            translate("PrivacyFull", "Letters"),
            translate(
                "PrivacyFull",
                "Only the one it is for can open it; once opened it cannot be taken back, and they can show "
                "that you wrote it. Anyone can remove a letter unseen. One that was copied stays readable.",
            ),
        ),
        Fact(
            "printer",
            translate("PrivacyFull", "Paper and exports"),
            translate(
                "PrivacyFull",
                "Printers and computers may keep copies of what they print. A journal that you export is no "
                "longer locked.",
            ),
        ),
    )
