"""Ways that may not exist in the source: of a picture into the program, of a journal to a judgement."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.house.doors import imports

# ---- D4-9: no picture, from anywhere ---------------------------------------------------------------

RICH_TEXT = {"QTextEdit", "QTextBrowser"}
RICH_TEXT_IN = "family_app/ui/journal/editor.py"  # it refuses everything but plain words
TAKES_PICTURES = {
    "QImageReader",
    "QCamera",
    "QMediaCaptureSession",
    "QScreenCapture",
    "grabWindow",
    "imageData",
    "setAcceptDrops",
    "insertImage",
}
PRINTS_CODES = "family_app/ui/printing/flow.py"  # its pictures are the QR codes that the program draws
OPENS_FILES = {"AcceptOpen", "ExistingFile", "ExistingFiles", "getOpenFileName", "getOpenFileNames"}
OPENS_FILES_IN = "family_app/ui/parts/files.py"
ASKS_FOR_BACKUPS = (
    "family_app/ui/unlock/rescue.py",
    "family_app/ui/unlock/bring_back.py",
    "family_app/ui/settings/backups_section.py",
)
COLUMNS = {"Integer", "Text", "String"}


def pictures(path: str, tree: ast.Module) -> Iterator[str]:
    """Every way by which a picture could come in."""
    for name in sorted(_names(tree)):
        if name in RICH_TEXT and path != RICH_TEXT_IN:
            yield f"{path}: {name} takes pictures"
        if name in TAKES_PICTURES and not (name == "insertImage" and path == PRINTS_CODES):
            yield f"{path}: {name}"
        if name in OPENS_FILES and path != OPENS_FILES_IN:
            yield f"{path}: {name} opens a file"
        if name == "ask_for_backup" and path not in (*ASKS_FOR_BACKUPS, OPENS_FILES_IN):
            yield f"{path}: a file is asked for where no backup is brought back"


# ---- D4-13: nobody reads what was written, no program either ---------------------------------------

# Who may hold a page at all: what keeps it, shows it to its owner, and writes it out for its owner.
HOLDERS = (
    "family_app/domain/journal.py",
    "family_app/activities/journal.py",
    "family_app/activities/letter_draft.py",  # a page that its owner wants to send as a letter
    "family_app/vault/",
    "family_app/ui/journal/",
    "family_app/cli/journal.py",
    "family_app/cli/journal_reading.py",
)
PAGES = {"Page", "Draft", "Hit", "Hits", "PageLine"}
OPENS_PAGES = {"open_page", "export_pages", "read_lines", "search", "read_month"}
WRITTEN = {"text", "title", "excerpt", "feelings", "first_feeling", "toPlainText", "markdown",
           "words", "wanted_words", "place_words", "who", "address", "happened", "note"}  # fmt: skip
COMPARES = {"startswith", "endswith", "find", "rfind", "index", "count", "search", "match", "fullmatch"}
# Words about help, cards and guides: a page that knew them could answer to what was written.
ANSWERS = ("content", "activities.help", "activities.guides", "activities.cards", "domain.helplines",
           "domain.situations", "domain.guides", "domain.cards")  # fmt: skip


def readers(path: str, tree: ast.Module) -> Iterator[str]:
    """Everything that could read a page for its meaning."""
    holds = path.startswith(HOLDERS)
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not node.module:
            continue
        taken = {each.name for each in node.names}
        opened = node.module == "family_app.activities.journal" and taken & OPENS_PAGES
        if not holds and (opened or (node.module == "family_app.domain.journal" and taken & PAGES)):
            yield f"{path}: holds a page"
    for each in imports(tree) if holds else ():
        if each.name.removeprefix("family_app.").startswith(ANSWERS):
            yield f"{path}: a page that knows {each.name}"
    for node in ast.walk(tree):  # in every file: letters and concerns are not read either
        if _looks_for_words(node):
            yield f"{path}: looks for words in what was written: {ast.unparse(node)}"


def _looks_for_words(node: ast.AST) -> bool:
    """A comparison of something written with words that stand in the source."""
    if isinstance(node, ast.Compare):
        parts: list[ast.AST] = [node.left, *node.comparators]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in COMPARES:
        parts = [node.func.value, *node.args]
    else:
        return False
    return any(_names(part) & WRITTEN for part in parts) and any(_says_words(part) for part in parts)


def _says_words(part: ast.AST) -> bool:
    names = {id(each.slice) for each in ast.walk(part) if isinstance(each, ast.Subscript)}  # of columns
    found = (each for each in ast.walk(part) if isinstance(each, ast.Constant) and id(each) not in names)
    return any(isinstance(each.value, str) and sum(map(str.isalpha, each.value)) > 1 for each in found)


def _names(tree: ast.AST) -> set[str]:
    """Every name that is used, imported or reached with a dot."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.alias):
            found.add(node.name.rpartition(".")[2])
    return found
