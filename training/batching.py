"""Units and windows as arrays: what a step of training reads, ready for any device.

Everything is numpy, so that worker processes can make batches while the parent trains. Word pieces are numbered through
the whole batch: `row * length + place`.
"""

from dataclasses import dataclass, fields

import numpy as np
import torch

from examples import Unit
from tags import TAGS, Tagged
from windows import PAD, Window


@dataclass
class Batch:
    """Arrays, or after `to` tensors, one a field."""

    def to(self, device: torch.device) -> "Batch":
        moved = {}
        for field in fields(self):
            value = getattr(self, field.name)
            moved[field.name] = torch.from_numpy(value).to(device) if isinstance(value, np.ndarray) else value
        return type(self)(**moved)


@dataclass
class Reading(Batch):
    ids: np.ndarray
    attended: np.ndarray
    marks: np.ndarray
    """[sentences] the word piece at which each sentence starts."""
    lengths: np.ndarray
    """[sentences] word pieces of each, the mark included."""
    pieces: np.ndarray
    """All word pieces of sentences."""
    owner: np.ndarray
    """For each of `pieces` its sentence."""
    labels: np.ndarray
    weights: np.ndarray
    spans: np.ndarray
    """[spans, 4]: first word piece, last, sentence, and the number of the sentence among those that have spans."""
    decided: np.ndarray
    """[sentences that say yes or no, 2]: sentence, polarity."""
    judged: np.ndarray
    """[sentences beside a claim, 2]: sentence, and whether it says nothing (0), contradicts (1) or agrees (2)."""
    better: np.ndarray
    """[marks, 2]: a sentence that answers the answered question of a pair, and the pair's number."""
    worse: np.ndarray
    """The same sentence beside the question that is not answered."""
    spanned: int
    """Sentences that have spans."""
    pairs: int
    rows: int


@dataclass
class Labelling(Batch):
    ids: np.ndarray
    attended: np.ndarray
    labels: np.ndarray
    """[batch, length, TAGS]"""
    known: np.ndarray
    """[batch, length, 3] 1 where attributions, facts, names are annotated and the word piece is the window's own."""
    fact_pieces: np.ndarray
    fact_owner: np.ndarray
    kinds: np.ndarray
    others: np.ndarray
    importances: np.ndarray
    ties: np.ndarray
    """[candidates, 4]: word piece of a content, word piece of a source or cue, 0 for a source and 1 for a cue, the
    number of the content among those that are tied."""
    right: np.ndarray
    """[candidates] whether the content belongs to this source or cue."""
    tied: int
    """Contents that are tied."""
    rows: int


@dataclass
class Retrieval(Batch):
    asked: np.ndarray
    asked_attended: np.ndarray
    told: np.ndarray
    told_attended: np.ndarray
    also_right: np.ndarray
    """[questions, questions] where another's sentence answers too."""


def padded(rows: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Ids and attention [rows, length]; few lengths, as each new shape costs the matrix library a start."""
    longest = -max(map(len, rows)) // 16 * -16
    ids = np.full((len(rows), longest), PAD, np.int64)
    attended = np.zeros((len(rows), longest), np.int64)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = row
        attended[number, : len(row)] = 1
    return ids, attended


def ends_of(window: Window) -> list[int]:
    """Where the word pieces of each sentence end."""
    return [*window.places[1:], len(window.ids) - 1]


def table(rows: list, width: int) -> np.ndarray:
    return np.array(rows, np.int64).reshape(-1, width)


def reading(units: list[Unit]) -> Reading:
    examples = [example for unit in units for example in unit.examples]
    ids, attended = padded([example.window.ids for example in examples])
    length = ids.shape[1]
    marks, lengths, pieces, owner, labels, weights = [], [], [], [], [], []
    spans, decided, judged, better, worse = [], [], [], [], []
    first_of, groups = [], 0
    for row, example in enumerate(examples):
        first_of.append(len(marks))
        for number, (place, end) in enumerate(zip(example.window.places, ends_of(example.window))):
            sentence = len(marks)
            marks.append(row * length + place)
            lengths.append(end - place)
            pieces.extend(range(row * length + place, row * length + end))
            owner.extend([sentence] * (end - place))
            own = [span for span in example.spans if span[0] == number]
            spans += [(row * length + s, row * length + e, sentence, groups) for _, _, s, e in own]
            groups += bool(own)
            if example.polarity is not None and example.labels[number]:
                decided.append((sentence, example.polarity))
            if example.is_claim:
                judged.append((sentence, example.labels[number] * (1 + (example.polarity or 0))))
        labels += example.labels
        weights += example.weights
    row = pair = 0
    for unit in units:
        if unit.pair:
            answering = [i for i, label in enumerate(unit.examples[0].labels) if label]
            better += [(first_of[row] + i, pair) for i in answering]
            worse += [(first_of[row + 1] + i, pair) for i in answering]
            pair += bool(answering)
        row += len(unit.examples)
    return Reading(
        ids,
        attended,
        np.array(marks),
        np.array(lengths, np.float32),
        np.array(pieces),
        np.array(owner),
        np.array(labels, np.float32),
        np.array(weights, np.float32),
        table(spans, 4),
        table(decided, 2),
        table(judged, 2),
        table(better, 2),
        table(worse, 2),
        groups,
        pair,
        len(examples),
    )


def labelling(windows: list[Tagged]) -> Labelling:
    ids, attended = padded([window.ids for window in windows])
    length = ids.shape[1]
    labels = np.zeros((*ids.shape, len(TAGS)), np.float32)
    known = np.zeros((*ids.shape, 3), np.float32)
    fact_pieces, fact_owner, kinds, others, importances, ties, right = [], [], [], [], [], [], []
    tied = 0
    for row, window in enumerate(windows):
        for tag, spans in window.labels.items():
            for first, last in spans:
                labels[row, first : last + 1, tag] = 1
        known[row, window.own.start : window.own.stop] = window.known
        for first, last, kind, other, importance in window.facts:
            fact_pieces.extend(range(row * length + first, row * length + last + 1))
            fact_owner.extend([len(kinds)] * (last + 1 - first))
            kinds.append(kind)
            others.append(other)
            importances.append(importance)
        for towards, (begins, place) in enumerate((("source begins", 1), ("cue begins", 2))):
            starts = [first for first, _ in window.labels.get(TAGS.index(begins), [])]
            for link in window.links:
                if not any(start in link[place] for start in starts):
                    continue
                ties += [(row * length + link[0], row * length + start, towards, tied) for start in starts]
                right += [start in link[place] for start in starts]
                tied += 1
    return Labelling(
        ids,
        attended,
        labels,
        known,
        np.array(fact_pieces, np.int64),
        np.array(fact_owner, np.int64),
        np.array(kinds, np.int64),
        np.array(others, np.float32),
        np.array(importances, np.float32),
        table(ties, 4),
        np.array(right, bool),
        tied,
        len(windows),
    )


def retrieval(asked: list[list[int]], told: list[list[int]], also_right: np.ndarray) -> Retrieval:
    return Retrieval(*padded(asked), *padded(told), also_right)
