"""Which windows are read in one pass over the questions, and what is right for each."""

import random
from dataclasses import dataclass

import numpy as np

from data import Article, Question, after
from windows import Pieces, Window, around, build, spans_of

LISTED, UNLISTED, UNANSWERED, CONTESTED = 2.0, 0.7, 1.0, 2.5
"""Weights of a sentence: listed as an answer; not listed though its question has one (it may answer all the same);
of a window without an answer; and the one that would answer, were the question's one changed thing as it was."""
TITLED = 0.7
"""Share of windows from an article's middle with its first sentence over them, as the bot reads them. It isn't judged."""
AGAIN = 0.25
"""Share of questions whose answer, or what sounds most like one, is read also behind the one sentence before it alone."""


@dataclass
class Example:
    window: Window
    labels: list[int]
    weights: list[float]
    spans: list[tuple[int, int, int, int]]
    """(which sentence of the window, its word pieces' end, first word piece, last word piece), places in the window."""
    polarity: int | None
    is_claim: bool = False
    """It may be agreed with or contradicted: a claim, or a question of yes or no."""


@dataclass
class Unit:
    """What stays in one batch: an example, or the two of a pair, the answered one first."""

    examples: list[Example]
    pair: bool = False


KEYS = {
    row[i]: "".join(r[j] for r in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for j in (i - 1, i + 1) if r is row and 0 <= j < len(row))
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for i in range(len(row))
}


def misspelt(text: str, draw: random.Random) -> str:
    """The question as somebody in a hurry types it: one or two words off, no punctuation."""
    words = text.lower().replace("?", "").replace("'", "").split()
    long = [i for i, word in enumerate(words) if len(word) > 3 and word.isalpha()]
    for index in draw.sample(long, min(len(long), draw.choice((1, 1, 2)))):
        word = words[index]
        at = draw.randrange(1, len(word) - 1)
        words[index] = draw.choice(
            (
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                word[:at] + draw.choice(KEYS.get(word[at], "e")) + word[at + 1 :],
            )
        )
    return " ".join(words)


def behind(sentence: int) -> range:
    return range(max(0, sentence - 1), sentence + 1)


STANDS_ALONE = ("plain", "paraphrase", "list", "yesno", "near")
BEFORE = 0.05
"""Share of these that are read behind another question on the article, which changes nothing."""


class Examples:
    """Makes the units of a pass. `vectors` give how alike a question is to each sentence of an article; `scores` how well
    a reader found that each answers it, for the questions that it has read."""

    def __init__(self, pieces: Pieces, articles: dict[str, Article], vectors, scores: dict, draw: random.Random):
        self.pieces, self.articles, self.vectors, self.scores, self.draw = pieces, articles, vectors, scores, draw
        self.asked = vectors.asked

    def is_titled(self, chosen: range) -> bool:
        return chosen.start > 0 and self.draw.random() < TITLED

    def example(
        self, question: Question, article: str, chosen: range, titled: bool, text: str | None = None
    ) -> Example:
        sentences = self.articles[article].sentences
        window = build(self.pieces, text or question.text, sentences, [0, *chosen] if titled else list(chosen))
        home = article == question.article
        answers = set(question.answers) if home else set()
        contested = set(question.contested) if home else set()
        rest = UNLISTED if answers else UNANSWERED
        labels = [int(s in answers) for s in window.sentences]
        weights = [LISTED if s in answers else CONTESTED if s in contested else rest for s in window.sentences]
        if titled:
            labels[0], weights[0] = 0, 0.0
        spans = []
        for sentence, start, end in question.spans if home else []:
            if sentence not in chosen:
                continue
            at = window.sentences.index(sentence)
            first = window.places[at] + 1
            last = window.places[at + 1] if at + 1 < len(window.places) else len(window.ids) - 1
            inside = [p for p in range(first, last) if window.offsets[p][0] < end and window.offsets[p][1] > start]
            if inside:
                spans.append((at, last, inside[0], inside[-1]))
        return Example(window, labels, weights, spans, question.polarity if answers else None, question.is_claim)

    def budget(self) -> int:
        return self.draw.choice((110, 140, 150, 160, 200))

    def likenesses(self, question: Question) -> np.ndarray:
        """How much each sentence of the article sounds like an answer, to a reader or by its vector."""
        likeness = self.scores.get((question.article, question.text))
        if likeness is None or self.draw.random() < 0.4:
            likeness = self.vectors.likeness(question, question.article)
        return likeness

    def likest(self, question: Question) -> int:
        """Of the three that sound most like an answer and aren't listed as one."""
        likeness = self.likenesses(question).astype(np.float32)
        likeness[question.answers] = -np.inf
        return int(self.draw.choice(np.argsort(-likeness)[: min(3, max(1, len(likeness) - len(question.answers)))]))

    def hardest(self, question: Question, budget: int, without: set[int]) -> range | None:
        """The window that sounds most like the question, or that a reader takes for its answer, of those that hold no
        listed answer."""
        likeness = self.likenesses(question)
        sentences = self.articles[question.article].sentences
        ranges = [r for r in spans_of(self.pieces, sentences, budget, 0) if not without.intersection(r)]
        if not ranges:
            return None
        ranges.sort(key=lambda r: -max(likeness[i] for i in r))
        return ranges[0] if self.draw.random() < 0.7 else self.draw.choice(ranges)

    def of(self, question: Question) -> list[Unit]:
        draw, budget = self.draw, self.budget()
        sentences = self.articles[question.article].sentences
        text = question.text
        if question.kind in STANDS_ALONE and draw.random() < 0.12:
            text = misspelt(text, draw)
        if question.kind in STANDS_ALONE and draw.random() < BEFORE:
            text = after(text, draw.choice(self.asked[question.article]))
        if question.kind == "claim" and draw.random() < 0.5:
            text = "is it true that " + text[0].lower() + text[1:].rstrip(".") + "?"
        units = []

        def add(article: str, chosen: range | None):
            if chosen is not None:
                units.append(Unit([self.example(question, article, chosen, self.is_titled(chosen), text)]))

        if question.answers:
            middle = draw.choice(question.answers)
            add(question.article, around(self.pieces, sentences, middle, budget, draw.random()))
            if draw.random() < 0.4:
                add(question.article, self.hardest(question, budget, set(question.answers)))
            if draw.random() < AGAIN:
                add(question.article, behind(middle))
            if draw.random() < AGAIN:
                add(question.article, behind(self.likest(question)))
        elif question.contested:
            middle = draw.choice(question.contested)
            add(question.article, around(self.pieces, sentences, middle, budget, draw.random()))
            if draw.random() < AGAIN:
                add(question.article, behind(middle))
        else:
            add(question.article, self.hardest(question, budget, set()))
            if draw.random() < AGAIN:
                add(question.article, behind(self.likest(question)))
            if question.kind == "near" and draw.random() < 0.4:
                add(question.article, self.hardest(question, budget, set()))
        if question.kind != "claim" and draw.random() < 0.1:
            other = self.vectors.other_article(question, draw)
            if other is not None:
                article, index = other
                add(article, around(self.pieces, self.articles[article].sentences, index, budget, draw.random()))
        return units

    def of_pair(self, answered: Question, near: Question) -> Unit:
        middle = self.draw.choice(answered.answers)
        chosen = around(
            self.pieces, self.articles[answered.article].sentences, middle, self.budget(), self.draw.random()
        )
        titled = self.is_titled(chosen)
        both = [self.example(q, answered.article, chosen, titled) for q in (answered, near)]
        return Unit(both, pair=True)


def batches(units: list[Unit], pieces_a_batch: int, draw: random.Random) -> list[list[Unit]]:
    """Batches of like lengths with at most about `pieces_a_batch` word pieces, in random order."""
    shuffled = units[:]
    draw.shuffle(shuffled)
    found = []
    for start in range(0, len(shuffled), 1000):
        group = sorted(shuffled[start : start + 1000], key=longest)
        batch, rows = [], 0
        for unit in group:
            if batch and (rows + len(unit.examples)) * longest(unit) > pieces_a_batch:
                found.append(batch)
                batch, rows = [], 0
            batch.append(unit)
            rows += len(unit.examples)
        if batch:
            found.append(batch)
    draw.shuffle(found)
    return found


def longest(unit: Unit) -> int:
    return max(len(example.window.ids) for example in unit.examples)


OTHERS = 4000


class Vectors:
    """How alike questions and sentences are by the encoder's vectors, before or after training."""

    def __init__(self, encode, articles: dict[str, Article], questions: list[Question], others: list[str]):
        self.asked: dict[str, list[str]] = {}
        for question in questions:
            if question.kind in STANDS_ALONE:
                self.asked.setdefault(question.article, []).append(question.text)
        sentences = [(id, i, s) for id, article in articles.items() for i, s in enumerate(article.sentences)]
        self.of_sentence = encode(["passage: " + s for _, _, s in sentences])
        self.rows: dict[str, slice] = {}
        start = 0
        for id, article in articles.items():
            self.rows[id] = slice(start, start + len(article.sentences))
            start += len(article.sentences)
        texts = sorted({q.text for q in questions})
        self.of_question = dict(zip(texts, encode(["query: " + t for t in texts])))
        self.others = [(id, i) for id in others for i in range(len(articles[id].sentences))]
        rows = np.concatenate([np.arange(self.rows[id].start, self.rows[id].stop) for id in others])
        self.of_others = self.of_sentence[rows]

    def likeness(self, question: Question, article: str) -> np.ndarray:
        return self.of_sentence[self.rows[article]] @ self.of_question[question.text]

    def other_article(self, question: Question, draw: random.Random) -> tuple[str, int] | None:
        """A sentence of another article that sounds like the question, out of a few thousand."""
        start = draw.randrange(len(self.others))
        part = range(start, min(start + OTHERS, len(self.others)))
        likeness = self.of_others[part.start : part.stop] @ self.of_question[question.text]
        best = [self.others[start + int(i)] for i in np.argsort(-likeness)[:4]]
        best = [place for place in best if place[0] != question.article]
        return draw.choice(best) if best else None
