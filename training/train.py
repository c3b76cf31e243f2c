"""Trains the reader.

    python train.py --data DIR --backbone e5-small-v2.onnx --tokenizer tokenizer.json --run runs/reader --steps 5000

Stop it at any time: the same command goes on from the last checkpoint in the run's folder. `--steps` may change in
between; the learning rate falls linearly to 0 at that step, or at the end of `--seconds` where that comes first.
"""

import argparse
import json
import multiprocessing
import random
import time
from collections import deque
from pathlib import Path

import numpy as np
import torch

import batching
import data
from batching import Batch, Reading, Retrieval
from examples import Examples, Vectors, batches
from losses import labelling_loss, reading_loss, retrieval_loss, teaching_loss
from model import Reader, in_16_bits, pretrained
from tags import batches_of, texts, windows_of
from windows import CLS, SEP, Pieces, split

WARM_UP, LOG_EVERY = 60, 25
SAVE_EVERY = 300
"""Seconds between checkpoints."""
MAX_LOST = 20
"""Steps in a row whose gradients are no numbers."""
RETRIEVAL_EVERY, RETRIEVAL_QUESTIONS = 12, 32
TEACHING = 4
"""What a student's likeness to its teacher weighs."""
PARTS = 8
"""Of a pass, each made by one process at a time."""
FACTS_A_PASS = 2
"""How often a pass reads the articles whose facts are annotated: a quarter of all, with the most to learn."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the annotated sets")
    parser.add_argument("--backbone", required=True, help="e5-small-v2 as ONNX, or the weights of an earlier run (.pt)")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--run", type=Path, required=True, help="folder for checkpoints and the curve")
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="ends by then, whatever the step")
    parser.add_argument("--rate", type=float, default=7e-5)
    parser.add_argument("--pieces", type=int, default=2816, help="word pieces a step")
    parser.add_argument("--layers", type=int, help="of a student of the backbone, which then teaches it")
    parser.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are, the embeddings too")
    parser.add_argument("--labelling", type=float, default=0.4, help="share of steps that label articles")
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches")
    parser.add_argument("--scores", type=Path, help="what a reader found of each question (score.py), for hard negatives")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
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


def encoder(model: Reader, pieces: Pieces, device: torch.device):
    """A function from texts to unit vectors [texts, features]."""

    def encode(texts: list[str]) -> np.ndarray:
        ids = [[CLS, *pieces.of(t)[0][:120], SEP] for t in texts]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        found = np.zeros((len(ids), 384), np.float32)
        training = model.training
        model.eval()
        with torch.no_grad(), in_16_bits(device):
            for start in range(0, len(order), 64):
                rows = order[start : start + 64]
                asked = [torch.from_numpy(x).to(device) for x in batching.padded([ids[i] for i in rows])]
                found[rows] = model.vectors(*asked).float().cpu().numpy()
        model.train(training)
        return found

    return encode


class Maker:
    """Makes the batches of one part of a pass: the same for the same seed, in whichever process."""

    def __init__(self, args: argparse.Namespace, sets: Sets, pieces: Pieces, vectors: Vectors, scores: dict):
        self.args, self.sets, self.pieces, self.vectors, self.scores = args, sets, pieces, vectors, scores

    def part(self, whole: list, number: int, part: int) -> list:
        """An eighth of what a pass reads; each pass has other eighths."""
        order = list(range(len(whole)))
        random.Random(self.args.seed * 1000 + number).shuffle(order)
        return [whole[i] for i in order[part::PARTS]]

    def articles(self, number: int, part: int) -> list[Batch]:
        draw = random.Random(f"articles {self.args.seed} {number} {part}")
        windows = [
            window
            for text in self.part(self.sets.texts, number, part)
            for _ in range(1 if text.facts is None else FACTS_A_PASS)
            for window in windows_of(self.pieces, text, draw.choice((140, 190, 240)))
        ]
        return [batching.labelling(batch) for batch in batches_of(windows, self.args.pieces, draw)]

    def questions(self, number: int, part: int) -> list[Batch]:
        draw = random.Random(f"questions {self.args.seed} {number} {part}")
        examples = Examples(self.pieces, self.sets.articles, self.vectors, self.scores, draw)
        units = [
            unit
            for question in self.part(self.sets.questions, number, part)
            for unit in examples.of(question)
        ]
        units += [examples.of_pair(*pair) for pair in self.part(self.sets.pairs, number, part)]
        return [batching.reading(batch) for batch in batches(units, self.args.pieces, draw)]

    def retrieval(self, step: int) -> Retrieval:
        draw, questions = random.Random(step), []
        while len(questions) < RETRIEVAL_QUESTIONS:
            question = draw.choice(self.sets.questions)
            if question.answers and question.kind != "claim":
                questions.append(question)
        own = [draw.choice(q.answers) for q in questions]
        asked = [[CLS, *self.pieces.of("query: " + q.text)[0][:50], SEP] for q in questions]
        told = [
            [CLS, *self.pieces.of("passage: " + self.sets.articles[q.article].sentences[s])[0][:64], SEP]
            for q, s in zip(questions, own)
        ]
        also_right = np.array(
            [
                [one is not other and one.article == other.article and s in one.answers for other, s in zip(questions, own)]
                for one in questions
            ]
        )
        return batching.retrieval(asked, told, also_right)


maker: Maker | None = None
"""What the worker processes share with the parent, without a copy: they are forked after it is made."""


def made(stream: str, number: int, part: int) -> list[Batch]:
    return getattr(maker, stream)(number, part)


def stream_of(stream: str, pool, ahead: int):
    """All batches of a stream, pass after pass, without end; with a pool, `ahead` parts are made before they are asked."""
    waiting: deque = deque()
    number = part = 0
    while True:
        while len(waiting) <= ahead:
            task = (stream, number, part)
            waiting.append(pool.apply_async(made, task) if pool else task)
            number, part = (number, part + 1) if part + 1 < PARTS else (number + 1, 0)
        task = waiting.popleft()
        yield from task.get() if pool else made(*task)


class Run:
    def __init__(self, args: argparse.Namespace):
        global maker
        self.args, self.started = args, time.time()
        self.device = torch.device(args.device)
        args.run.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(args.seed)
        torch.set_num_threads(args.threads)
        self.pieces = Pieces(args.tokenizer)
        self.sets = Sets(args.data)
        self.model = pretrained(args.backbone, args.dropout).to(self.device)
        self.teacher = None
        if args.layers:
            self.teacher, self.model = self.model.eval(), self.model.student(args.layers).to(self.device)
        self.model.freeze(args.frozen)
        self.model.train()
        scores = dict(np.load(args.scores)) if args.scores else {}
        scores = {tuple(key.split("\t", 1)): value for key, value in scores.items()}
        maker = Maker(args, self.sets, self.pieces, self.similar(), scores)
        trained = [p for p in self.model.parameters() if p.requires_grad]
        self.optimizer = torch.optim.AdamW(trained, args.rate, weight_decay=0.01, fused=True)
        self.step = self.lost = 0
        self.checkpoint = args.run / "checkpoint.pt"
        if self.checkpoint.is_file():
            saved = torch.load(self.checkpoint, map_location=self.device)
            self.model.load_state_dict(saved["model"])
            self.optimizer.load_state_dict(saved["optimizer"])
            self.step = saved["step"]
            print(f"goes on from step {self.step}", flush=True)

    def similar(self) -> Vectors:
        """Vectors of the encoder as it comes, kept in the run's folder."""
        cache = self.args.run / "vectors.npz"
        known = dict(np.load(cache)) if cache.is_file() else {}
        fresh = encoder(self.teacher or self.model, self.pieces, self.device)
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
        workers = self.args.workers
        pool = multiprocessing.get_context("fork").Pool(workers) if workers else None
        questions = stream_of("questions", pool, workers * 2 // 3)
        articles = stream_of("articles", pool, workers // 3)
        draw = random.Random(self.args.seed)
        while True:
            yield next(articles if draw.random() < self.args.labelling else questions)

    def save(self):
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step}
        torch.save(state, self.checkpoint.with_suffix(".new"))
        self.checkpoint.with_suffix(".new").replace(self.checkpoint)

    def left(self) -> float:
        """How much of the run is left, from 1 to 0."""
        steps = (self.args.steps - self.step) / max(1, self.args.steps - WARM_UP)
        return min(1.0, steps, 1 - (time.time() - self.started) / self.args.seconds)

    def rate(self) -> float:
        return self.args.rate * min((self.step + 1) / WARM_UP, max(0.0, self.left()))

    def losses(self, batch: Batch):
        with in_16_bits(self.device):
            hidden = self.model.encode(batch.ids, batch.attended)
            loss, parts = (reading_loss if isinstance(batch, Reading) else labelling_loss)(self.model, hidden, batch)
            if self.teacher:
                with torch.no_grad():
                    wanted = self.teacher.encode(batch.ids, batch.attended)
                parts["teaching"] = teaching_loss(hidden, wanted, batch.attended)
                loss = loss + TEACHING * parts["teaching"]
            if self.step % RETRIEVAL_EVERY == 0:
                found = retrieval_loss(self.model, maker.retrieval(self.step).to(self.device))
                loss, parts = loss + found, parts | {"retrieval": found}
        return loss, parts

    def update(self):
        """Takes the step, but for gradients that are no numbers; many of them in a row end the run."""
        if torch.isfinite(torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)):
            self.optimizer.step()
            self.lost = 0
        else:
            self.lost += 1
            print(f"step {self.step}: the gradients are no numbers", flush=True)
            if self.lost > MAX_LOST:
                raise SystemExit("The gradients are no numbers any more; try another --rate or --device.")
        self.optimizer.zero_grad()

    def go(self):
        started, saved, windows, sums = time.time(), time.time(), 0, {}
        for number, batch in enumerate(self.batches()):
            if number < self.step:
                continue
            if self.left() <= 0:
                break
            for group in self.optimizer.param_groups:
                group["lr"] = self.rate()
            loss, parts = self.losses(batch.to(self.device))
            loss.backward()
            self.update()
            self.step += 1
            windows += batch.rows
            for name, value in parts.items():
                sums.setdefault(name, []).append(value.detach())
            if self.step % LOG_EVERY == 0:
                row = {name: round(float(torch.stack(values).mean()), 4) for name, values in sums.items()}
                row |= {"step": self.step, "rate": self.rate(), "windows/s": round(windows / (time.time() - started), 2)}
                with (self.args.run / "curve.jsonl").open("a") as out:
                    out.write(json.dumps(row) + "\n")
                print(json.dumps(row), flush=True)
                sums = {}
            if time.time() - saved > SAVE_EVERY:
                self.save()
                saved = time.time()
        self.save()
        print("done", flush=True)


if __name__ == "__main__":
    Run(arguments()).go()
