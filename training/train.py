"""Trains the reader.

    python train.py --data DIR --backbone e5-small-v2.onnx --tokenizer tokenizer.json --run runs/reader --steps 5000

Stop it at any time: the same command goes on from the last checkpoint in the run's folder. `--steps` may change in
between; the learning rate falls linearly to 0 at that step.
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

import data
from examples import Examples, Unit, Vectors, batches
from model import LINK, Reader, pretrained
from tags import ATTRIBUTION, FACT, KINDS, NAME, TAGS, Tagged, batches_of, texts, windows_of
from windows import CLS, PAD, SEP, Pieces, Window, split

WARM_UP, CHECKPOINT_EVERY, LOG_EVERY = 60, 200, 25
TIMES_A_PASS = {"paraphrase": 2, "yesno": 3}
"""How often a pass reads questions of a kind that is learnt more slowly than the others."""
FACTS_A_PASS = 3
"""How often a pass reads the articles whose facts are annotated: a quarter of all, with the most to learn."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the annotated sets")
    parser.add_argument("--backbone", required=True, help="e5-small-v2 as ONNX")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--run", type=Path, required=True, help="folder for checkpoints and the curve")
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--rate", type=float, default=7e-5)
    parser.add_argument("--pieces", type=int, default=2816, help="word pieces a step")
    parser.add_argument("--labelling", type=float, default=0.4, help="share of steps that label articles")
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--start-from", help="weights of an earlier run to start from")
    return parser.parse_args()


class Sets:
    """All that is trained on, without what is kept aside."""

    def __init__(self, folder: Path):
        self.articles, news = data.news(folder)
        selqa_articles, selqa = data.sections(folder)
        squad_articles, squad = data.paragraphs(folder, split)
        pairs, claims = data.pairs(folder), data.claims(folder)
        self.news_articles = [id for id in self.articles if not data.kept_aside(id)]
        self.articles = self.articles | selqa_articles | squad_articles
        self.questions = [
            q for q in [*news, *claims, *selqa, *squad] if not data.kept_aside(data.title_of(q.article))
        ]
        self.pairs = [pair for pair in pairs if not data.kept_aside(pair[0].article)]
        self.texts = [text for text in texts(folder) if not text.aside]


def encoder(model: Reader, pieces: Pieces):
    """A function from texts to unit vectors [texts, features]."""

    def encode(texts: list[str]) -> np.ndarray:
        ids = [[CLS, *pieces.of(t)[0][:120], SEP] for t in texts]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        found = np.zeros((len(ids), 384), np.float32)
        model.eval()
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for start in range(0, len(order), 64):
                rows = order[start : start + 64]
                found[rows] = model.vectors(*padded([ids[i] for i in rows])).float().numpy()
        model.train()
        return found

    return encode


def padded(rows: list[list[int]]) -> tuple[Tensor, Tensor]:
    longest = -max(map(len, rows)) // 16 * -16  # few shapes: each new one costs the matrix library a start
    ids = torch.tensor([row + [PAD] * (longest - len(row)) for row in rows])
    attended = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
    return ids, attended


def ends_of(window: Window) -> list[int]:
    """Where the word pieces of each sentence end."""
    return [*window.places[1:], len(window.ids) - 1]


def sentence_scores(logits: Tensor, window: Window) -> Tensor:
    """Scores [sentences] of a window's sentences, from its logits [length, 6]."""
    found = []
    for place, end in zip(window.places, ends_of(window)):
        words = logits[place:end, 5]
        found.append(logits[place, 0] + torch.logsumexp(words, 0) - math.log(end - place))
    return torch.stack(found)


def reading_loss(model: Reader, batch: list[Unit]) -> tuple[Tensor, dict[str, float]]:
    """2 x answers + 0.25 x spans + yes or no + 0.5 x pairs."""
    examples = [example for unit in batch for example in unit.examples]
    logits = model(*padded([example.window.ids for example in examples])).float()
    scores = [sentence_scores(logits[row], example.window) for row, example in enumerate(examples)]
    labels = torch.tensor([float(label) for e in examples for label in e.labels])
    weights = torch.tensor([weight for e in examples for weight in e.weights])
    losses = F.binary_cross_entropy_with_logits(torch.cat(scores), labels, weights, reduction="sum")
    answers = losses / len(labels)

    span_losses = []
    for row, example in enumerate(examples):
        for sentence in {span[0] for span in example.spans}:
            spans = [span for span in example.spans if span[0] == sentence]
            first, last = example.window.places[sentence] + 1, spans[0][1]
            starts = F.log_softmax(logits[row, first:last, 3], 0)
            ends = F.log_softmax(logits[row, first:last, 4], 0)
            each = torch.stack([starts[s - first] + ends[e - first] for _, _, s, e in spans])
            span_losses.append(-torch.logsumexp(each, 0))
    spans = torch.stack(span_losses).mean() if span_losses else logits.sum() * 0

    decided = [
        (row, start, end, example.polarity)
        for row, example in enumerate(examples)
        if example.polarity is not None
        for start, end, label in zip(example.window.places, ends_of(example.window), example.labels)
        if label
    ]
    if decided:
        chosen = torch.stack([logits[row, start:end, 1:3].mean(0) for row, start, end, _ in decided])
        polarity = F.cross_entropy(chosen, torch.tensor([d[3] for d in decided]))
    else:
        polarity = logits.sum() * 0

    margins, row = [], 0
    for unit in batch:
        if unit.pair:
            marks = [i for i, label in enumerate(unit.examples[0].labels) if label]
            margins.append(scores[row][marks].max() - scores[row + 1][marks].max())
        row += len(unit.examples)
    ranking = F.softplus(1 - torch.stack(margins)).mean() if margins else logits.sum() * 0

    total = 2 * answers + 0.25 * spans + polarity + 0.5 * ranking
    parts = {"answers": answers, "spans": spans, "polarity": polarity, "pairs": ranking}
    return total, {name: float(value.detach()) for name, value in parts.items()}


BEGIN_WEIGHT = 3.0
"""Of the one word piece in some twenty that begins a span."""
TAG_WEIGHTS = torch.tensor([BEGIN_WEIGHT if tag.endswith(("begins", "ends")) else 1.0 for tag in TAGS])


def labelling_loss(model: Reader, batch: list[Tagged]) -> tuple[Tensor, dict[str, float]]:
    """Attribution + facts + 0.3 x (names + kinds) + 0.2 x (other event + importance) + 0.4 x links."""
    logits, links = model.labelled(*padded([window.ids for window in batch]))
    logits, links = logits.float(), links.float()
    sums = {name: logits.new_zeros(()) for name in ("attribution", "facts", "names")}
    counts = dict.fromkeys(sums, 0)
    kinds, others, importances, ties = [], [], [], []
    for row, window in enumerate(batch):
        labels = torch.zeros(len(window.ids), len(TAGS))
        for tag, spans in window.labels.items():
            for first, last in spans:
                labels[first : last + 1, tag] = 1
        own = slice(window.own.start, window.own.stop)
        losses = F.binary_cross_entropy_with_logits(
            logits[row, own, : len(TAGS)], labels[own], reduction="none", pos_weight=TAG_WEIGHTS
        )
        for name, part, known in zip(sums, (ATTRIBUTION, FACT, NAME), window.known):
            if known:
                sums[name] = sums[name] + losses[:, part].sum()
                counts[name] += len(window.own)
        for first, last, kind, other, importance in window.facts:
            told = logits[row, first : last + 1, len(TAGS) :].mean(0)
            kinds.append(F.cross_entropy(told[: len(KINDS)], torch.tensor(kind)))
            others.append(F.binary_cross_entropy_with_logits(told[-2], torch.tensor(other)))
            importances.append(F.binary_cross_entropy_with_logits(told[-1], torch.tensor(importance)))
        for towards, (begins, place) in enumerate((("source begins", 1), ("cue begins", 2))):
            starts = [first for first, _ in window.labels.get(TAGS.index(begins), [])]
            own_links = [link for link in window.links if link[place]]
            if not starts or not own_links:
                continue
            keys = links[row, starts, LINK * (2 * towards + 1) : LINK * (2 * towards + 2)]
            asked = links[row, [link[0] for link in own_links], LINK * 2 * towards : LINK * (2 * towards + 1)]
            scores = F.log_softmax(asked @ keys.T, -1)
            for i, link in enumerate(own_links):
                right = [j for j, start in enumerate(starts) if start in link[place]]
                if right:
                    ties.append(-torch.logsumexp(scores[i, right], 0))

    def mean(losses: list[Tensor]) -> Tensor:
        return torch.stack(losses).mean() if losses else logits.sum() * 0

    parts = {name: sums[name] / max(1, counts[name]) for name in sums}
    parts |= {"kinds": mean(kinds), "other": mean(others), "importance": mean(importances), "links": mean(ties)}
    weights = {"attribution": 1, "facts": 1, "names": 0.3, "kinds": 0.3, "other": 0.2, "importance": 0.2, "links": 0.4}
    total = sum(weights[name] * part for name, part in parts.items())
    return total, {name: float(part.detach()) for name, part in parts.items()}


def retrieval_loss(model: Reader, sets: Sets, pieces: Pieces, draw: random.Random) -> Tensor:
    """How well vectors of 32 questions pick their own sentence out of all 32 (InfoNCE, temperature 0.03)."""
    questions = []
    while len(questions) < 32:
        question = draw.choice(sets.questions)
        if question.answers and question.kind not in ("claim",):
            questions.append(question)
    own = [draw.choice(q.answers) for q in questions]
    asked = [[CLS, *pieces.of("query: " + q.text)[0][:50], SEP] for q in questions]
    told = [
        [CLS, *pieces.of("passage: " + sets.articles[q.article].sentences[s])[0][:64], SEP]
        for q, s in zip(questions, own)
    ]
    scores = model.vectors(*padded(asked)).float() @ model.vectors(*padded(told)).float().T / 0.03
    for i, one in enumerate(questions):
        for j, other in enumerate(questions):
            if i != j and one.article == other.article and own[j] in one.answers:
                scores[i, j] = -1e4
    target = torch.arange(len(questions))
    return (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2


class Run:
    def __init__(self, args: argparse.Namespace):
        self.args = args
        args.run.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(args.seed)
        torch.set_num_threads(args.threads)
        self.pieces = Pieces(args.tokenizer)
        self.sets = Sets(args.data)
        self.model = pretrained(args.backbone, args.dropout)
        if args.start_from:
            missing = self.model.load_state_dict(torch.load(args.start_from)["model"], strict=False).missing_keys
            print(f"fresh: {missing}" if missing else "all weights are known", flush=True)
            print(f"starts from {args.start_from}", flush=True)
        self.model.train()
        self.vectors = self.similar()
        trained = [p for p in self.model.parameters() if p.requires_grad]
        self.optimizer = torch.optim.AdamW(trained, args.rate, weight_decay=0.01, fused=True)
        self.step = 0
        self.checkpoint = args.run / "checkpoint.pt"
        if self.checkpoint.is_file():
            saved = torch.load(self.checkpoint)
            self.model.load_state_dict(saved["model"])
            self.optimizer.load_state_dict(saved["optimizer"])
            self.step = saved["step"]
            print(f"goes on from step {self.step}", flush=True)

    def similar(self) -> Vectors:
        """Vectors of the encoder as it comes, kept in the run's folder."""
        cache = self.args.run / "vectors.npz"
        known = dict(np.load(cache)) if cache.is_file() else {}
        fresh = encoder(self.model, self.pieces)
        count = 0

        def encode(texts: list[str]) -> np.ndarray:
            nonlocal count
            count += 1
            key = f"call{count}"
            if key not in known or len(known[key]) != len(texts):
                known[key] = fresh(texts)
            return known[key]

        vectors = Vectors(encode, self.sets.articles, self.sets.questions, self.sets.news_articles)
        np.savez(cache, **known)
        return vectors

    def batches(self):
        """Batches of questions and of articles to label, without end; the same for the same seed, so that a resumed run
        sees what it would have seen."""
        questions, articles = self.questions(), self.articles()
        draw = random.Random(self.args.seed)
        while True:
            yield next(articles if draw.random() < self.args.labelling else questions)

    def articles(self):
        number = 0
        while True:
            draw = random.Random(self.args.seed * 2000 + number)
            windows = [
                window
                for text in self.sets.texts
                for _ in range(1 if text.facts is None else FACTS_A_PASS)
                for window in windows_of(self.pieces, text, draw.choice((140, 190, 240)))
            ]
            made = batches_of(windows, self.args.pieces, draw)
            print(f"articles, pass {number}: {len(windows)} windows, {len(made)} steps", flush=True)
            yield from made
            number += 1

    def questions(self):
        number = 0
        while True:
            draw = random.Random(self.args.seed * 1000 + number)
            examples = Examples(self.pieces, self.sets.articles, self.vectors, draw)
            units = [
                unit
                for question in self.sets.questions
                for _ in range(TIMES_A_PASS.get(question.kind, 1))
                for unit in examples.of(question)
            ]
            units += [examples.of_pair(*pair) for pair in self.sets.pairs]
            made = batches(units, self.args.pieces, draw)
            print(f"questions, pass {number}: {sum(len(u.examples) for u in units)} windows, {len(made)} steps", flush=True)
            yield from made
            number += 1

    def save(self):
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step}
        torch.save(state, self.checkpoint.with_suffix(".new"))
        self.checkpoint.with_suffix(".new").replace(self.checkpoint)

    def rate(self) -> float:
        falling = max(0.0, (self.args.steps - self.step) / max(1, self.args.steps - WARM_UP))
        return self.args.rate * min(1.0, (self.step + 1) / WARM_UP, falling)

    def go(self):
        started, windows, sums, seen = time.time(), 0, {}, 0
        for number, batch in enumerate(self.batches()):
            if number < self.step:
                continue
            if self.step >= self.args.steps:
                break
            for group in self.optimizer.param_groups:
                group["lr"] = self.rate()
            with torch.autocast("cpu", torch.bfloat16):
                asks = isinstance(batch[0], Unit)
                loss, parts = (reading_loss if asks else labelling_loss)(self.model, batch)
                if self.step % 12 == 0:
                    found = retrieval_loss(self.model, self.sets, self.pieces, random.Random(self.step))
                    loss = loss + found
                    parts["retrieval"] = float(found.detach())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimizer.step()
            self.optimizer.zero_grad()
            self.step += 1
            windows += sum(len(unit.examples) for unit in batch) if asks else len(batch)
            for name, value in parts.items():
                total, count = sums.get(name, (0.0, 0))
                sums[name] = (total + value, count + 1)
            if self.step % LOG_EVERY == 0:
                row = {name: round(total / count, 4) for name, (total, count) in sums.items()}
                row |= {"step": self.step, "rate": self.rate(), "windows/s": round(windows / (time.time() - started), 2)}
                with (self.args.run / "curve.jsonl").open("a") as out:
                    out.write(json.dumps(row) + "\n")
                print(json.dumps(row), flush=True)
                sums = {}
            if self.step % CHECKPOINT_EVERY == 0:
                self.save()
        self.save()
        print("done", flush=True)


if __name__ == "__main__":
    Run(arguments()).go()
