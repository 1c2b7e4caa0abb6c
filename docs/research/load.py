"""Reads what participants saved for a study: .json files and .zip archives of tables, as they are or as folders.

    python3 load.py study-P-17.json study-P-18.zip ...

Needs Python 3.9 or later and nothing else. As a module: tables = load(path), a list of rows for each table; each row a dict.
A cell is a str, an int, a float or a bool, or None where there is nothing.
"""

import csv
import io
import json
import pathlib
import sys
import zipfile

EVERY = ["participant", "encounter", "vignette", "vignette_hash", "model", "locale"]

COLUMNS = {
    "encounters": EVERY + ["replayed", "not_replayed", "hidden", "decisions", "rewinds", "last_ms", "ending", "ending_from"],
    "decisions": EVERY + [
        "decision", "position", "stands", "at_ms", "choice", "replayed", "offered", "move", "heard_as", "contact",
        "channel", "alone", "band_before", "trust_before", "rapport_before", "clarity_before",
        "self_determination_before", "strain_before", "band_after", "trust_after", "rapport_after", "clarity_after",
        "self_determination_after", "strain_after", "rupture_after", "ending"
    ],
    "reasons": EVERY + [
        "decision", "n", "came_with", "value", "by", "from", "to", "rule", "move", "promise", "secret", "context",
        "adjusted"
    ],
    "promises": EVERY + ["promise", "size", "due", "feasible", "status", "successor", "made_at", "settled_at", "trust"],
    "reflections": EVERY + ["part", "after", "at_ms", "text"],
}

# Given only where somebody agreed to that as well.
OWN_WORDS = "reflections"

# How a cell of each kind is read from a table, and what it is then.
READ = {"text": str, "whole": int, "number": float, "true/false": lambda text: text == "true"}
IS = {"text": str, "whole": int, "number": (int, float), "true/false": bool}


def load(path):
    """All tables of one participant, checked: columns, kinds of cells, one pseudonym, and that every row names its text and its rules."""
    path = pathlib.Path(path)
    tables, kinds = from_json(path) if path.suffix == ".json" else from_csv(texts_in(path))
    for name in COLUMNS:
        if name != OWN_WORDS and name not in tables:
            raise ValueError(f"{path}: there is no table {name}")
    for name, rows in tables.items():
        for number, row in enumerate(rows, 1):
            check(row, name, kinds, f"{path}: row {number} of {name}")
    if len(participants(tables)) > 1:
        raise ValueError(f"{path} holds rows of several participants: {participants(tables)}")
    return tables


def check(row, name, kinds, where):
    if not isinstance(row, dict) or list(row) != COLUMNS[name]:
        raise ValueError(f"{where} has other columns: it has the columns {list(row)!r}")
    for column, cell in row.items():
        kind = kinds[name, column]
        if cell is not None and (not isinstance(cell, IS[kind]) or isinstance(cell, bool) != (kind == "true/false")):
            raise ValueError(f"{where} has {cell!r} as {column}, and that is not of the kind {kind}")
    if row["participant"] is None or row["vignette_hash"] is None or row["model"] is None:
        raise ValueError(f"{where} does not say who played it, or with which text or rules")


def participants(tables):
    return sorted({row["participant"] for rows in tables.values() for row in rows})


def from_json(path):
    file = json.loads(path.read_text(encoding="utf-8"), parse_constant=no_number)
    if not isinstance(file, dict) or file.get("format") != "kind-but-firm/study" or file.get("version") != 1:
        raise ValueError(f"{path} is no file for a study that this can read")
    return {name: file[name] for name in COLUMNS if name in file}, kinds_in(file["codebook"])


def no_number(text):
    raise ValueError(f"{text} is no number that a file for a study holds")


def kinds_in(codebook):
    kinds = {(row["table"], row["column"]): row["kind"] for row in codebook}
    for name, columns in COLUMNS.items():
        for column in columns:
            if name != OWN_WORDS and kinds.get((name, column)) not in READ:
                raise ValueError(f"the codebook does not say of which kind {column} in {name} is")
    return kinds


def texts_in(path):
    """The tables as texts, from an archive or from the folder it was unpacked to."""
    if path.is_dir():
        return {file.stem: file.read_text(encoding="utf-8-sig") for file in path.glob("*.csv")}
    with zipfile.ZipFile(path) as archive:
        return {name[:-4]: archive.read(name).decode("utf-8-sig") for name in archive.namelist() if name.endswith(".csv")}


def from_csv(texts):
    rows = {name: list(csv.DictReader(io.StringIO(text, newline=""))) for name, text in texts.items()}
    kinds = kinds_in(rows["codebook"])
    for name in COLUMNS:
        # A table without rows has its columns still.
        if name in texts and next(csv.reader(io.StringIO(texts[name], newline=""))) != COLUMNS[name]:
            raise ValueError(f"{name} has other columns than the codebook of this version")
    read = {
        name: [{column: READ[kinds[name, column]](cell) if cell != "" else None for column, cell in row.items()} for row in rows[name]]
        for name in COLUMNS
        if name in rows
    }
    return read, kinds


def load_all(paths):
    """The tables of several participants, one beneath the other; each participant once."""
    every = {name: [] for name in COLUMNS}
    for path in paths:
        tables = load(path)
        again = set(participants(tables)) & set(participants(every))
        if again:
            raise ValueError(f"{path} is of {again.pop()!r}, whose data are here already: take the file that was made last")
        for name, rows in tables.items():
            every[name] += rows
    return every


if __name__ == "__main__":
    tables = load_all(sys.argv[1:])
    for name, rows in tables.items():
        print(f"{name}: {len(rows)}")
    # An example: what each move did to trust, on average, where it could be played again.
    changes = {}
    for row in tables["decisions"]:
        if row["replayed"] == "yes":
            changes.setdefault((row["vignette"], row["heard_as"]), []).append(row["trust_after"] - row["trust_before"])
    for (vignette, move), by in sorted(changes.items()):
        print(f"{vignette!r} {move!r}: {sum(by) / len(by):+.1f} ({len(by)})")
