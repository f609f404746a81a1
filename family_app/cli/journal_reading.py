"""family-app journal list, search, show and export: to standard output and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from family_app.activities.journal import export_pages, open_page, read_lines, search
from family_app.cli import reading
from family_app.cli.journal import opened, person_with_key
from family_app.cli.printing import as_json, moment, moment_to_read, print_json, print_text
from family_app.cli.scene import NotTyped, Refused, Scene
from family_app.domain.journal import PAGE_LIMIT, SEARCH_FROM, Hit, Page, PageId, PageLine
from family_app.domain.markdown import without_marks
from family_app.house import House

_WORD = re.compile(r"[^\W_]+")


def list_pages(scene: Scene) -> int:
    """Times and titles of every page outside the bin, newest first."""
    with _opened(scene) as house:
        lines = read_lines(house, limit=PAGE_LIMIT).lines
    if scene.options.json:
        print_json([_line_record(line) for line in lines])
    elif not lines:
        print_text(scene.say("journal.empty"))
    for line in () if scene.options.json else lines:
        print_text(_line(scene, line))
    return 0


def search_pages(scene: Scene) -> int:
    """Every page in which each word of the query begins a word, newest first."""
    query = scene.options.query
    if max(map(len, _WORD.findall(query)), default=0) < SEARCH_FROM:
        raise Refused("refused.short_query")
    with _opened(scene) as house:
        hits = search(house, query, limit=PAGE_LIMIT).hits
    if scene.options.json:
        print_json([_hit_record(hit) for hit in hits])
    elif not hits:
        print_text(scene.say("journal.no_hits"))
    for hit in () if scene.options.json else hits:
        print_text(f"{_line(scene, hit.line)}\n    {without_marks(hit.excerpt)[0]}")
    return 0


def show(scene: Scene) -> int:
    """One page, whole; also one that lies in the bin."""
    page_id = PageId(scene.options.id.strip().lower())
    with _opened(scene) as house:
        page = open_page(house, page_id)
    if scene.options.json:
        print_json(_page_record(page))
    else:
        print_text("\n".join(_page(scene, page)))
    return 0


def export(scene: Scene) -> int:
    """Every page outside the bin, oldest first."""
    form = scene.options.format
    if scene.options.json and form == "markdown":
        raise NotTyped("usage.two_forms")
    if form is None and not scene.options.json:
        raise NotTyped("usage.no_form")
    with _opened(scene) as house:
        pages = export_pages(house)
        if form == "markdown":
            for number, page in enumerate(pages):
                print_text(("\n" if number else "") + _markdown(page))
        else:
            _print_records(pages)
    return 0


@contextmanager
def _opened(scene: Scene) -> Iterator[House]:
    person = person_with_key(scene)
    asked = scene.options
    passphrase = reading.current_passphrase(scene.say, from_pipe=asked.passphrase_stdin)
    with opened(scene, person, passphrase) as house:
        yield house


# ---- for other programs --------------------------------------------------------------------------


def _line_record(line: PageLine) -> dict[str, object]:
    return {
        "id": line.id,
        "at": moment(line.at),
        "title": line.title,
        "starred": line.starred,
        "first_feeling": line.first_feeling,
    }


def _hit_record(hit: Hit) -> dict[str, object]:
    return {**_line_record(hit.line), "excerpt": hit.excerpt}


def _page_record(page: Page) -> dict[str, object]:
    return {
        "id": page.id,
        "at": moment(page.at),
        "title": page.title,
        "starred": page.starred,
        "text": page.text,
        "feelings": list(page.feelings),
        "topics": list(page.topics),
        "binned_at": moment(page.binned_at) if page.binned_at else None,
    }


def _print_records(pages: Iterator[Page]) -> None:
    """One JSON list, written page by page: a large journal never lies in memory twice."""
    separator = "["
    for page in pages:
        print(f"{separator}\n{as_json(_page_record(page))}", end="")
        separator = ","
    print("[]" if separator == "[" else "\n]")


def _markdown(page: Page) -> str:
    """A page with its facts above it, in the form that note programs call front matter."""
    facts = _page_record(page)
    names = ("id", "at", "title", "starred", "feelings", "topics")
    # JSON is valid YAML, so a title with any sign in it stays one value.
    rows = [f"{name}: {as_json(facts[name], indent=None)}" for name in names]
    return "\n".join(["---", *rows, "---", "", page.text])


# ---- for people ----------------------------------------------------------------------------------


def _line(scene: Scene, line: PageLine) -> str:
    title = line.title or scene.say("page.untitled")
    star = f" ({scene.say('page.starred')})" if line.starred else ""
    return f"{moment_to_read(line.at)}  {line.id}  {title}{star}"


def _page(scene: Scene, page: Page) -> list[str]:
    say, shelf = scene.say, scene.porch.shelf
    marks = [say("page.starred")] if page.starred else []
    marks += [say("page.in_bin")] if page.binned_at else []
    out = [page.title or say("page.untitled"), " · ".join([moment_to_read(page.at), *marks])]
    words = {feeling.id: feeling.word for feeling in shelf.feelings}
    names = {topic.id: topic.name for topic in shelf.topics}
    if page.feelings:
        out.append(say("page.feelings", words=", ".join(words.get(each, each) for each in page.feelings)))
    if page.topics:
        out.append(say("page.topics", words=", ".join(names.get(each, each) for each in page.topics)))
    return [*out, "", page.text] if page.text else out
