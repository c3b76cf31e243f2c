"""Texts as windows of word pieces: `[CLS] question [SEP] [S] sentence [S] sentence ... [SEP]`.

The bot builds the same windows (src/reading/windows.ts); a change here is a change there.
"""

import re
from dataclasses import dataclass, field

from tokenizers import Tokenizer

CLS, SEP, SENTENCE, PAD = 101, 102, 1, 0
LONGEST_SENTENCE = 110
LONGEST_QUESTION = 48
OVERLAP = 2


@dataclass
class Window:
    """One reading: word pieces, where its sentences start, and what the sentences are called in the article."""

    ids: list[int]
    places: list[int]
    sentences: list[int]
    offsets: list[tuple[int, int]] = field(default_factory=list)
    """For each word piece its characters within its sentence; (0, 0) outside sentences."""


class Pieces:
    """A text's word pieces, remembered, as each sentence is read many times."""

    def __init__(self, path: str):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.seen: dict[str, tuple[list[int], list[tuple[int, int]]]] = {}

    def of(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        if text not in self.seen:
            encoded = self.tokenizer.encode(text, add_special_tokens=False)
            self.seen[text] = (encoded.ids, encoded.offsets)
        return self.seen[text]


def build(pieces: Pieces, question: str, sentences: list[str], chosen: list[int]) -> Window:
    """One window of the chosen sentences."""
    ids = [CLS, *pieces.of(question)[0][:LONGEST_QUESTION], SEP]
    offsets = [(0, 0)] * len(ids)
    places = []
    for index in chosen:
        sentence, at = pieces.of(sentences[index])
        places.append(len(ids))
        ids += [SENTENCE, *sentence[:LONGEST_SENTENCE]]
        offsets += [(0, 0), *at[:LONGEST_SENTENCE]]
    return Window([*ids, SEP], places, list(chosen), [*offsets, (0, 0)])


def cost(pieces: Pieces, sentence: str) -> int:
    return 1 + min(len(pieces.of(sentence)[0]), LONGEST_SENTENCE)


def spans_of(pieces: Pieces, sentences: list[str], budget: int, overlap: int = OVERLAP) -> list[range]:
    """Covers all sentences by windows of at most `budget` word pieces, each but the first repeating `overlap`."""
    found, start = [], 0
    while True:
        end, used = start, 0
        while end < len(sentences) and (end == start or used + cost(pieces, sentences[end]) <= budget):
            used += cost(pieces, sentences[end])
            end += 1
        found.append(range(start, end))
        if end >= len(sentences):
            return found
        start = max(end - overlap, start + 1)


def around(pieces: Pieces, sentences: list[str], index: int, budget: int, before: float) -> range:
    """A window that holds sentence `index`, with a share `before` of the budget spent on what comes before it."""
    room = budget - cost(pieces, sentences[index])
    start, used = index, 0
    while start > 0 and used + cost(pieces, sentences[start - 1]) <= room * before:
        start -= 1
        used += cost(pieces, sentences[start])
    end = index + 1
    while end < len(sentences) and used + cost(pieces, sentences[end]) <= room:
        used += cost(pieces, sentences[end])
        end += 1
    while start > 0 and used + cost(pieces, sentences[start - 1]) <= room:
        start -= 1
        used += cost(pieces, sentences[start])
    return range(start, end)


ENDS = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")
SHORT = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|etc|No|Gen|Sen|Rep|Gov|Lt|Col|[A-Z])|\b[A-Z]\.[A-Z])\.$")


def split(text: str) -> list[tuple[int, int]]:
    """Sentences of a paragraph as (first character, end); simple, for sets that come unsplit."""
    bounds, start = [], 0
    for gap in ENDS.finditer(text):
        if SHORT.search(text[start : gap.start()]):
            continue
        bounds.append((start, gap.start() + len(gap.group().rstrip())))
        start = gap.end()
    if start < len(text):
        bounds.append((start, len(text)))
    return bounds


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Sentences of a text whose paragraphs are lines."""
    found, at = [], 0
    for line in text.split("\n"):
        lead = len(line) - len(line.lstrip())
        found += [(at + lead + a, at + lead + b) for a, b in split(line.strip())] if line.strip() else []
        at += len(line) + 1
    return found
