"""What each part that others made is for, in the language that is on."""

from __future__ import annotations

from family_app.ui.parts.words import translate


def uses() -> dict[str, str]:
    """By the name in resources/licenses/index.toml; a test says that none is missing."""
    return {
        "Kitchen Table": translate("Licences", "the program itself, its cards and its words"),
        "Qt": translate("Licences", "windows, buttons and text"),
        "Shiboken": translate("Licences", "joins Qt and Python"),
        "SQLAlchemy": translate("Licences", "reading and writing the databases"),
        "typing_extensions": translate("Licences", "needed by SQLAlchemy"),
        "sqlcipher3": translate("Licences", "joins SQLCipher and Python"),
        "SQLCipher": translate("Licences", "encrypts the journal on the disk"),
        "SQLite": translate("Licences", "the database inside SQLCipher, and the one of the table"),
        "cryptography": translate("Licences", "makes keys from passphrases"),
        "OpenSSL": translate("Licences", "the ciphers inside cryptography and sqlcipher3"),
        "cffi": translate("Licences", "needed by cryptography"),
        "pycparser": translate("Licences", "needed by cffi"),
        "platformdirs": translate("Licences", "finds the folder for your data"),
        "msgspec": translate("Licences", "checks the cards and helplines while reading them"),
        "segno": translate("Licences", "draws QR codes"),
        "tzdata": translate("Licences", "time zones, on Windows"),
        "Phosphor Icons": translate("Licences", "the icons"),
        "Atkinson Hyperlegible Next": translate("Licences", "the letters you read"),
        "Gabarito": translate("Licences", "the letters of titles"),
        "OpenDyslexic": translate("Licences", "letters you can choose in Settings"),
        "Noto Emoji": translate("Licences", "emoji on a computer that has none"),
        "BIP39 English word list": translate(
            "Licences", "the English words of a generated passphrase are based on it"
        ),
    }
