"""Windows of an article without a question, and what is right for each word piece: who says what, and the facts.

Labels of a word piece, each yes or no: TAGS. Beside them, for whole facts: KINDS, whether it belongs to another event than
the article's own, and how important it is. Contents are tied to the sources and cues that they belong to.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path

from data import POLNEAR, kept_aside, read_lines
from data import facts as news_facts
from windows import CLS, LONGEST_SENTENCE, SENTENCE, SEP, Pieces, sentences_of, spans_of

TAG = 2
"""The word piece in the place of a question: it says that the article is to be labelled."""

TAGS = (
    *("content begins", "content", "cue begins", "cue", "source begins", "source"),
    *("fact begins", "fact", "fact ends"),
    *("name begins", "person", "organisation", "place"),
)
ATTRIBUTION, FACT, NAME = slice(0, 6), slice(6, 9), slice(9, 13)
KINDS = (
    *("statement", "person", "background", "what", "date", "result", "cause", "count", "plan", "money", "organisation"),
    *("place", "change", "effect", "decision", "demand", "reaction", "purpose", "theme", "duration", "promise"),
    *("attendance", "casualty"),
)
NAMES = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place"}


@dataclass
class Attribution:
    """Character spans in the text."""

    contents: list[tuple[int, int]]
    sources: list[tuple[int, int]]
    cues: list[tuple[int, int]]


@dataclass
class Fact:
    start: int
    end: int
    kind: str
    other: bool
    importance: float
    """1 for the first that an editor keeps of an article, falling to 0 for the last."""


@dataclass
class Text:
    """An article with what is annotated in it; None where a set says nothing about this article."""

    id: str
    text: str
    sentences: list[tuple[int, int]]
    attributions: list[Attribution] | None = None
    facts: list[Fact] | None = None
    names: list[tuple[int, int, str]] | None = None
    aside: bool = False
    """Kept for judging, as the same article is in the other sets."""


def spans_in(row: dict, part: str) -> list[tuple[int, int]]:
    return [(span["start"], span["end"]) for span in row.get(part) or []]


def attributions_of(row: dict) -> list[Attribution]:
    found = [Attribution(*(spans_in(quote, part) for part in ("quote", "speaker", "verb"))) for quote in row["quotes"]]
    return [each for each in found if each.contents]


def aligned(sentences: list[str], text: str) -> list[int] | None:
    """Where each sentence starts in the text; None when one is not found."""
    found, at = [], 0
    for sentence in sentences:
        place = text.find(sentence, at)
        if place < 0:
            return None
        found.append(place)
        at = place + len(sentence)
    return found


def facts_in(rows: list[dict], starts: list[int]) -> list[Fact]:
    """Facts, the most important first, at their places in a text whose sentences begin at `starts`."""
    return [
        Fact(
            starts[row["sentence"]] + row["start"],
            starts[row["sentence"]] + row["end"],
            row["kind"],
            row["event"] != "main",
            1 - rank / max(1, len(rows) - 1),
        )
        for rank, row in enumerate(rows)
    ]


def texts(folder: Path) -> list[Text]:
    """All annotated articles; those of several sets with what each says."""
    news = {row["id"]: row for row in read_lines(folder, "news_articles.jsonl")}
    annotated = {row["id"]: row for row in read_lines(folder, "attributions_train.jsonl")}
    entities = {row["id"]: row["entities"] for row in read_lines(folder, "entities_train.jsonl")}
    facts: dict[str, list[dict]] = {}
    for row in news_facts(folder):
        facts.setdefault(row["article"], []).append(row)
    aside = {row["source"].removeprefix(POLNEAR) for row in news.values() if kept_aside(row["id"])}
    found: dict[str, Text] = {}
    for id, row in annotated.items():
        names = [(a, b, NAMES[kind]) for a, b, kind in entities[id] if kind in NAMES] if id in entities else None
        text = Text(id, row["text"], sentences_of(row["text"]), attributions_of(row), None, names, id in aside)
        found[id] = text
    for id, rows in facts.items():
        if id not in news:
            text = found[id.removeprefix(POLNEAR)]
            text.facts = facts_in(rows, [start for start, _ in text.sentences])
            continue
        row = news[id]
        own = row["source"].removeprefix(POLNEAR)
        text = found.get(own)
        starts = aligned(row["sentences"], text.text) if text else None
        if text is None or starts is None:
            starts, at = [], 0
            for sentence in row["sentences"]:
                starts.append(at)
                at += len(sentence) + 1
            text = Text(id, "\n".join(row["sentences"]), [], aside=kept_aside(id))
            found[f"facts:{id}"] = text
        text.sentences = [(s, s + len(t)) for s, t in zip(starts, row["sentences"])]
        text.facts = facts_in(rows, starts)
    return list(found.values())


@dataclass
class Tagged:
    """A window with its labels. Word pieces of `own` count; the rest is context."""

    ids: list[int]
    own: range
    labels: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """For each tag, from word piece to word piece, the last included."""
    facts: list[tuple[int, int, int, float, float]] = field(default_factory=list)
    """(first, last, kind, other, importance)"""
    links: list[tuple[int, list[int], list[int]]] = field(default_factory=list)
    """(first word piece of a content, those of its sources, those of its cues); of an empty list nothing is known."""
    known: tuple[bool, bool, bool] = (False, False, False)
    """Whether attributions, facts, names are annotated."""


def windows_of(pieces: Pieces, text: Text, budget: int) -> list[Tagged]:
    """Windows of at most about `budget` word pieces, each with the article's first sentence before it."""
    sentences = [text.text[a:b] for a, b in text.sentences]
    if not sentences:
        return []
    return [
        tagged(pieces, text, sentences, chosen)
        for chosen in spans_of(pieces, sentences, budget, 1)
    ]


LONGEST_LEAD = 40


def tagged(pieces: Pieces, text: Text, sentences: list[str], chosen: range) -> Tagged:
    ids = [CLS, TAG, SEP]
    if chosen.start > 0:
        ids += [SENTENCE, *pieces.of(sentences[0])[0][:LONGEST_LEAD]]
    first = len(ids)
    at: list[tuple[int, int]] = [(-1, -1)] * first
    for index in chosen:
        of, offsets = pieces.of(sentences[index])
        start = text.sentences[index][0]
        ids += [SENTENCE, *of[:LONGEST_SENTENCE]]
        at += [(-1, -1), *((start + a, start + b) for a, b in offsets[:LONGEST_SENTENCE])]
    window = Tagged([*ids, SEP], range(first, len(ids)))

    begun, done = text.sentences[chosen.start][0], text.sentences[chosen.stop - 1][1]

    def inside(start: int, end: int) -> tuple[int, int] | None:
        if end <= begun or start >= done:
            return None
        held = [i for i in window.own if at[i][0] >= 0 and at[i][0] < end and at[i][1] > start]
        return (held[0], held[-1]) if held else None

    def label(begins: str | None, goes: str, spans: list[tuple[int, int]]) -> list[int]:
        """Labels the spans in this window; the first word piece of each."""
        found = []
        for start, end in spans:
            held = inside(start, end)
            if held is None:
                continue
            window.labels.setdefault(TAGS.index(goes), []).append(held)
            if begins is not None and at[held[0]][0] <= start:
                window.labels.setdefault(TAGS.index(begins), []).append((held[0], held[0]))
            found.append(held[0])
        return found

    for each in text.attributions or []:
        contents = label("content begins", "content", each.contents)
        sources = label("source begins", "source", each.sources)
        cues = label("cue begins", "cue", each.cues)
        window.links += [(content, sources, cues) for content in contents]
    for fact in text.facts or []:
        held = inside(fact.start, fact.end)
        if held is None or at[held[0]][0] > fact.start:
            continue
        for tag, span in (("fact begins", (held[0],) * 2), ("fact", held), ("fact ends", (held[1],) * 2)):
            window.labels.setdefault(TAGS.index(tag), []).append(span)
        window.facts.append((*held, KINDS.index(fact.kind), float(fact.other), fact.importance))
    for start, end, kind in text.names or []:
        label("name begins", kind, [(start, end)])
    window.known = (text.attributions is not None, text.facts is not None, text.names is not None)
    return window


def batches_of(windows: list[Tagged], pieces_a_batch: int, draw: random.Random) -> list[list[Tagged]]:
    """Batches of like lengths, in random order."""
    draw.shuffle(windows)
    found = []
    for start in range(0, len(windows), 500):
        group = sorted(windows[start : start + 500], key=lambda window: len(window.ids))
        while group:
            count = max(1, pieces_a_batch // len(group[-1].ids))
            found.append(group[-count:])
            del group[-count:]
    draw.shuffle(found)
    return found
