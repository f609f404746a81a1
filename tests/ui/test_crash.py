"""When something breaks nobody's words, names or folders are shown, kept or printed."""

from __future__ import annotations

import sys

from family_app.ui.shell import crash

SECRET = "kanarie-in-a-local-value"


def breaks(words: str) -> None:
    raise KeyError(words)


def caught() -> BaseException:
    try:
        breaks(SECRET)
    except KeyError as trouble:
        return trouble
    raise AssertionError


def test_it_says_where_and_not_what():
    said = crash.where_it_broke(caught())
    assert said.splitlines()[-1] == "KeyError"
    assert "ui/test_crash.py" in said
    assert SECRET not in said


def test_no_folder_of_this_computer_is_named():
    home = __file__.rsplit("/tests/", 1)[0]
    assert home not in crash.where_it_broke(caught())


def test_the_last_net_prints_no_values(qapp, capsys):
    trouble = caught()
    crash.calm_excepthook(type(trouble), trouble, trouble.__traceback__)
    printed = capsys.readouterr()
    assert SECRET not in printed.out + printed.err
    assert "KeyError" in printed.err
    assert sys.excepthook is not None
