"""What lupdate can read: it says nothing about a text that it cannot, and that text stays English."""

from __future__ import annotations

import ast
from collections.abc import Iterator

WORDS = ("translate", "QT_TRANSLATE_NOOP")


def findings(path: str, tree: ast.Module) -> Iterator[str]:
    """Every call whose text would never reach a translator."""
    in_f_string = {
        id(each) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for each in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.name in WORDS and alias.asname:
                    yield f"{path}:{node.lineno} {alias.name} under another name is not read by lupdate"
        if not isinstance(node, ast.Call):
            continue
        where = f"{path}:{node.lineno}"
        if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            yield f"{where} .tr(): plurals of a base class are lost; use translate"
        if called(node) in WORDS:
            if id(node) in in_f_string:
                yield f"{where} translate inside an f-string is not read by lupdate"
            yield from (f"{where} {words}" for words in _arguments(node))


def called(call: ast.Call) -> str:
    """The name of the function when it may be one that translates."""
    if isinstance(call.func, ast.Name):
        return call.func.id
    if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value).endswith("QCoreApplication"):
        return call.func.attr
    return ""


def _arguments(call: ast.Call) -> Iterator[str]:
    texts = call.args[:2]
    if len(texts) < 2 or not all(isinstance(t, ast.Constant) and isinstance(t.value, str) for t in texts):
        yield "context and text must be written out as plain strings"
        return
    if call.keywords:
        yield f"'{call.keywords[0].arg}=' by keyword: lupdate takes it for a text without a plural"
    text = texts[1]
    if isinstance(text, ast.Constant) and "%n" in str(text.value) and len(call.args) < 4:
        yield "%n without its number as the fourth argument"
