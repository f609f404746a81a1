"""Every task of this project, for people, hooks and build servers alike; needs nothing but Python.

python3 dev.py run [ARGS]      start the program (without a screen: play an evening and show its steps)
python3 dev.py test [ARGS]     every test; ARGS go to pytest
python3 dev.py check [--long]  ruff, mypy, the rules of the house, translations in step, wording
python3 dev.py bench [ARGS]    the performance table
python3 dev.py shots [FOLDER]  a picture of every page, in shots/ unless you name a folder
python3 dev.py strings         translations in step, what is open (--review: every text; --helplines: to tick)
python3 dev.py package         build the wheel and try it in an environment of its own
"""

# This file must be readable by a Python that is too old to run the rest, so that it can say so:
# hence no __future__ import, and annotations in quotes.
import contextlib
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements-dev.lock"
STAMP = VENV / "made-from.txt"
OLDEST, NEWEST = (3, 11), (3, 14)
CANNOT_START = 3
TRANSLATION_TOOLS = ["libgssapi-krb5-2"]


class CannotStart(Exception):
    """Something this computer lacks, in a plain sentence."""


# ---- what this computer must have ---------------------------------------------------------------


def look_at_python(version: "tuple[int, int]") -> None:
    """Refuses a Python that the locked libraries have no wheels for."""
    if OLDEST <= version <= NEWEST:
        return
    here = f"{version[0]}.{version[1]}"
    others = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = next((name for name in others if answers(name)), "")
    hint = f" This computer has one: {found} dev.py {' '.join(sys.argv[1:])}" if found else ""
    age = "old" if version < OLDEST else "new"
    raise CannotStart(f"Python {here} is too {age}: Kitchen Table needs Python 3.11 to 3.14.{hint}")


def answers(name: str) -> bool:
    """Whether a program of this name is there and starts."""
    return bool(shutil.which(name)) and subprocess.call([name, "-c", ""], stderr=subprocess.DEVNULL) == 0


def unattended() -> bool:
    """Nobody can answer a question or type a command: a build server, a container, a hook."""
    return bool(os.environ.get("CI")) or sys.stdin is None or not sys.stdin.isatty()


def get_packages(packages: "list[str]", why: str) -> None:
    """Installs Debian packages as root without a terminal; else says the one command."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (shutil.which("apt-get") and root and unattended()):
        command = f"sudo apt-get install {' '.join(packages)}"
        raise CannotStart(f"{why} On Debian or Ubuntu, run:\n  {command}\nand try again.")
    say(f"{why} Installing with apt-get: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", *command], env=quiet, capture_output=True, check=False)
        if done.returncode:
            raise CannotStart("apt-get did not succeed:\n" + (done.stdout + done.stderr).decode())


# ---- the environment in .venv -------------------------------------------------------------------


def make_environment() -> None:
    """Makes .venv from the lock, or makes it anew when the lock or the Python changed."""
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    stamp = f"{sys.version_info[0]}.{sys.version_info[1]} {lock}\n"
    if STAMP.is_file() and PYTHON.exists() and STAMP.read_text() == stamp:
        return
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        package = f"python3.{sys.version_info[1]}-venv"
        get_packages([package], "Python's own module for separate environments (venv) is missing.")
    say(f"Making {VENV.name} from {LOCK.name} (once; the libraries are about 120 MB) ...")
    base = getattr(sys, "_base_executable", sys.executable)  # not a Python inside the folder we clear
    if call([base, "-m", "venv", "--clear", VENV]) or install(PYTHON, "--require-hashes", "-r", LOCK):
        raise CannotStart(
            "The libraries could not be fetched or installed; pip's own words are above. "
            "This needs the network once (or a folder of wheels that pip knows of)."
        )
    # Without bytecode the program starts about three times slower.
    call([PYTHON, "-m", "compileall", "-q", "-j", "0", str(VENV), str(ROOT / "family_app")], quiet=True)
    STAMP.write_text(stamp)


def install(python: Path, *what: object) -> int:
    """Installs with pip and whatever index settings this computer has; only ready-made wheels."""
    quiet = ("-q", "--disable-pip-version-check", "--no-input", "--progress-bar", "off")
    command = [python, "-m", "pip", "install", *quiet, "--no-deps", "--only-binary", ":all:", *what]
    return call(command, PIP_USER="0")


def look_at_libraries() -> None:
    """Qt's system libraries: asked for in a child process, since a bad one ends the process."""
    library = missing_library()
    if not library:
        return
    from family_app.preflight import PACKAGES

    packages = sorted({*PACKAGES.values(), *TRANSLATION_TOOLS})
    get_packages(packages, f"A system library is missing ({library}).")
    if missing_library():
        raise CannotStart(f"A system library is still missing ({missing_library()}).")


def missing_library() -> str:
    """The name of a library that Qt needs and this computer lacks, or nothing."""
    ask = [str(PYTHON), "-c", "from family_app.preflight import problem; print(problem() or '')"]
    asked = subprocess.run(ask, env=environment(), cwd=str(ROOT), stdout=subprocess.PIPE, check=False)
    answer = asked.stdout.decode(errors="replace")
    found = re.search(r"\((lib[^)]+)\)", answer)
    if asked.returncode or (answer.strip() and not found):
        raise CannotStart(answer.strip() or "Qt cannot be loaded; its own words are above.")
    return found.group(1) if found else ""


def look_at_translation_tools() -> None:
    """Qt's lupdate wants one library more than Qt itself."""
    if call([BIN / "pyside6-lupdate", "-version"], quiet=True):
        get_packages(TRANSLATION_TOOLS, "Qt's translation tools miss a system library.")


def look_at_outside_tools() -> None:
    """The black-box tests drive a real window from outside; without the tools they stay out, aloud."""
    from tests.support.outside import PACKAGES, missing, must_run

    if not missing() or not sys.platform.startswith("linux"):
        return
    try:
        get_packages(list(PACKAGES), f"The black-box tests need {', '.join(missing())}.")
    except CannotStart as trouble:
        if must_run():
            raise
        say(f"{trouble}\nUntil then the black-box tests are left out.")


def environment(**more: str) -> "dict[str, str]":
    """What child processes get: our folder first, and bytecode on."""
    ours = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME")}
    return {**ours, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **more}


def go_offscreen() -> None:
    """No window appears, texts are the same on every computer, and Qt can be loaded."""
    if sys.platform.startswith("linux"):
        os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    look_at_libraries()


def call(command: "list[object]", quiet: bool = False, **more: str) -> int:
    """Runs a command at the top of the repository and gives its exit code."""
    out = subprocess.DEVNULL if quiet else None
    words = [str(part) for part in command]
    return subprocess.run(words, cwd=str(ROOT), env=environment(**more), stdout=out, check=False).returncode


def python(*args: object, **more: str) -> int:
    """Runs the Python of .venv."""
    return call([PYTHON, *args], **more)


def say(words: str) -> None:
    """One line to whoever is looking; standard output belongs to the program that we start."""
    print(words, file=sys.stderr, flush=True)


# ---- the tasks ----------------------------------------------------------------------------------


def wants_window(args: "list[str]") -> bool:
    """Whether `family-app ARGS` opens the window: only options, none of which just prints."""
    rest = list(args)
    while rest:
        word = rest.pop(0)
        if word in ("--data-dir", "--language") and rest:
            rest.pop(0)
        elif not word.startswith(("--data-dir=", "--language=")):
            return False
    return True


def has_screen() -> bool:
    """Whether a window can be seen; a platform that needs no desktop may be named on purpose."""
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    named = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("vnc", "linuxfb", "eglfs")
    return named or not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def run(args: "list[str]") -> int:
    """Starts the program; without a screen the evening is played instead."""
    command = [str(PYTHON), "-P", "-m", "family_app", *args]
    if wants_window(args):
        if not has_screen():
            say("No window can open: this computer has no screen (DISPLAY and WAYLAND_DISPLAY are not set).")
            say("Here is one evening with the program instead, played without a screen.")
            command = [str(PYTHON), "-P", "-m", "tests.flows.evening"]
            go_offscreen()
        look_at_libraries()
    # The folder you stand in stays yours: a relative --data-dir means what you think it means.
    if os.name == "posix":
        os.execve(command[0], command, environment())
    return subprocess.run(command, env=environment(), check=False).returncode


def test(args: "list[str]") -> int:
    """Every test, on Qt's offscreen platform. One worker more than cores: some wait for other processes."""
    go_offscreen()
    look_at_outside_tools()
    whole = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--no-loadscope-reorder"]
    return python("-m", "pytest", *(args or whole))


def check(args: "list[str]") -> int:
    """Everything that must hold and is not a test of behaviour."""
    go_offscreen()
    look_at_translation_tools()
    steps = {
        "ruff": ("ruff", "check", "."),
        "format": ("ruff", "format", "--check", "."),
        "types": ("mypy",),
        "rules of the house and wording": ("pytest", "-q", "tests/house"),
        "translations in step": ("tests.house.translations", "--check"),
    }
    if "--long" in args:
        steps |= {"disks and kills": ("tests.proofs.operations_long",), "coverage": ("tests.house.ratchet",)}
    failed = []
    for name, words in steps.items():
        say(f"== {name}")
        failed += [name] if python("-m", *words) else []
    say(f"check: {'not right: ' + ', '.join(failed) if failed else 'all right'}")
    return 1 if failed else 0


def bench(args: "list[str]") -> int:
    """The performance table."""
    go_offscreen()
    return python("-m", "tests.benchmarks", *args)


def shots(args: "list[str]") -> int:
    """The gallery of every page."""
    go_offscreen()
    return python("-m", "tests.flows.shots", Path(args[0]).resolve() if args else ROOT / "shots")


def strings(args: "list[str]") -> int:
    """Brings .ts and .qm in step and lists what people must look at; or writes the table asked for."""
    go_offscreen()
    look_at_translation_tools()
    tables = {"--review": "review_table", "--helplines": "helplines_to_tick"}
    lists = [tables[each] for each in args if each in tables] or ["translations", "wording"]
    return int(any(python("-m", f"tests.house.{each}", *args) for each in lists))


def package(args: "list[str]") -> int:
    """Builds the wheel and starts it where nothing of this checkout can be found."""
    dist = Path(args[0]).resolve() if args else ROOT / "dist"
    if python("-m", "hatchling", "build", "-t", "wheel", "-d", dist):
        return 1
    wheel = max(dist.glob("*.whl"), key=lambda path: path.stat().st_mtime)
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder) / "env"
        own_python = own / PYTHON.relative_to(VENV)
        program = own_python.with_name("family-app" + own_python.suffix)
        locked = ("--require-hashes", "-r", ROOT / "requirements.lock")
        failed = call([sys.executable, "-m", "venv", own]) or install(own_python, *locked)
        if failed or install(own_python, wheel):
            return 1
        outside = {key: value for key, value in environment().items() if key != "PYTHONPATH"}
        for words in (["--version"], ["helplines", "--country", "NL"]):
            if subprocess.run([str(program), *words], cwd=folder, env=outside, check=False).returncode:
                return 1
    say(f"The wheel works: {wheel}")
    return 0


TASKS = {task.__name__: task for task in (run, test, check, bench, shots, strings, package)}


def main(args: "list[str]") -> int:
    """Finds the task, makes the environment and hands over."""
    if not args or args[0] in ("-h", "--help", "help"):
        print(__doc__)
        return 0 if args else 2
    task = TASKS.get(args[0])
    if task is None:
        say(f"There is no task called {args[0]}; choose from: {' '.join(TASKS)}.")
        return 2
    try:
        look_at_python((sys.version_info[0], sys.version_info[1]))
        make_environment()
        return task(args[1:])
    except CannotStart as trouble:
        say(str(trouble))
        return CANNOT_START


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main(sys.argv[1:]))
    sys.exit(130)
