"""Sizes, names and small rules of a source file: what keeps every room easy to read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

FILE_LINES, FUNCTION_LINES, CLASS_LINES = 320, 55, 200
NAMES_THAT_SAY_NOTHING = {"utils", "util", "common", "helpers", "misc", "manager", "logic", "base"}

THREADS = {"QThread", "QThreadPool", "QRunnable", "ThreadPoolExecutor", "ProcessPoolExecutor", "Thread"}
THREAD_ROOMS = ("family_app/courier.py", "family_app/vault/deriving.py")  # the second one only reckons
MESSAGE_BOX_ROOM = "family_app/ui/shell/telling.py"
# The courier's edge and the hook for what nobody expected: a bug must be seen, not lost, at both.
CATCH_ALL_ROOMS = ("family_app/courier.py", "family_app/ui/shell/crash.py")


def findings(path: str, source: str, tree: ast.Module) -> Iterator[str]:
    """What is too long, badly named or done in the wrong room."""
    if (lines := source.count("\n")) > FILE_LINES:
        yield f"{path} has {lines} lines"
    if PurePosixPath(path).stem in NAMES_THAT_SAY_NOTHING:
        yield f"{path}: the name says nothing"
    if not ast.get_docstring(tree):
        yield f"{path} has no sentence at its top"
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            limit = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > limit:
                yield f"{path}:{node.lineno} {node.name} has {length} lines"
        yield from (f"{path}:{getattr(node, 'lineno', 0)} {words}" for words in _wrong_room(path, node))


def _wrong_room(path: str, node: ast.AST) -> Iterator[str]:
    named = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    if named in THREADS and path not in THREAD_ROOMS:
        yield f"{named}: only the courier has a thread"
    if named == "QMessageBox" and path != MESSAGE_BOX_ROOM:
        yield "QMessageBox: troubles are told through ui/shell/telling.py"
    if isinstance(node, ast.Call):
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called == "print" and not path.startswith("family_app/cli/"):
            yield "print: only the command line prints"
        if called in ("__import__", "import_module"):
            yield f"{called}: the doors test could not see through it"
        if called in ("eval", "exec") and isinstance(node.func, ast.Name):
            yield f"{called}: never"
        if called == "processEvents":
            yield "processEvents: never"
    if isinstance(node, ast.ExceptHandler) and path not in CATCH_ALL_ROOMS:
        caught = "" if node.type is None else ast.unparse(node.type)
        if caught in ("", "Exception", "BaseException") and not _raises_again(node):
            yield "a handler that catches everything"


def _raises_again(handler: ast.ExceptHandler) -> bool:
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))
