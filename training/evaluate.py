"""What a reader is worth on articles that it was not trained on, and how its scores become probabilities.

    python evaluate.py --data DIR --model ../models/reader --card ../models/reader/card.json

Reads each kept-aside article whole, in windows as the bot does. Half of the articles (by name) calibrate: the probability of
the first sentence, and the thresholds; the other half is only reported. `--articles N` reads the first N, for a quick look.
"""

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

import data
from windows import Pieces, build, spans_of, split

BUDGET = 180
FALSE_ANSWERS = {"strict": 0.02, "normal": 0.05, "generous": 0.10}
LONGEST_SPAN = 48


@dataclass
class Read:
    """A question with the logits of all sentences of its text; `span` is the short answer found in the best one."""

    question: data.Question
    scores: np.ndarray
    yes: np.ndarray
    span: str
    given: list[str]

    @property
    def order(self) -> np.ndarray:
        return np.argsort(-self.scores, kind="stable")

    @property
    def right(self) -> bool:
        return int(self.order[0]) in self.question.answers

    @property
    def lead(self) -> float:
        ranked = self.scores[self.order]
        return float(ranked[0] - ranked[1]) if len(ranked) > 1 else 9.0


class Reader:
    def __init__(self, folder: Path, threads: int):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options)
        self.pieces = Pieces(str(folder / "tokenizer.json"))

    def read(self, question: data.Question, sentences: list[str]) -> Read:
        scores = np.full(len(sentences), -99.0)
        yes = np.zeros(len(sentences))
        spans: dict[int, str] = {}
        for chosen in spans_of(self.pieces, sentences, BUDGET):
            window = build(self.pieces, question.text, sentences, list(chosen))
            ids = np.array([window.ids], np.int64)
            logits = self.session.run(["logits"], {"ids": ids})[0][0]
            for number, (place, sentence) in enumerate(zip(window.places, window.sentences)):
                last = window.places[number + 1] if number + 1 < len(window.places) else len(window.ids) - 1
                score = logits[place, 0] + np.log(np.exp(logits[place:last, 5]).mean())
                if score <= scores[sentence]:
                    continue
                scores[sentence] = score
                yes[sentence] = (logits[place:last, 2] - logits[place:last, 1]).mean()
                spans[sentence] = self.span(logits[place + 1 : last], window.offsets[place + 1 : last], sentences[sentence])
        best = int(np.argmax(scores))
        given = [sentences[s][a:b] for s, a, b in question.spans if s == best]
        return Read(question, scores, yes, spans.get(best, ""), given)

    def span(self, logits: np.ndarray, offsets: list[tuple[int, int]], sentence: str) -> str:
        if not len(logits):
            return ""
        sums = logits[:, None, 3] + logits[None, :, 4]
        size = len(logits)
        allowed = np.triu(np.ones((size, size), bool)) & ~np.triu(np.ones((size, size), bool), LONGEST_SPAN)
        start, end = np.unravel_index(np.argmax(np.where(allowed, sums, -np.inf)), (size, size))
        return sentence[offsets[start][0] : offsets[end][1]]


def overlap(found: str, given: str) -> float:
    """F1 of words, as SQuAD has it."""
    a, b = found.lower().split(), given.lower().split()
    shared = sum(min(a.count(word), b.count(word)) for word in set(a))
    return 2 * shared / (len(a) + len(b)) if shared else 0.0


def curve(reads: list[Read], probability) -> list[dict]:
    """Bars on the probability, from the highest down: false answers among the unanswerable, right and wrong among the rest."""
    answerable = sum(bool(r.question.answers) for r in reads)
    others = max(1, len(reads) - answerable)
    rows, right, wrong, false = [], 0, 0, 0
    for read in sorted(reads, key=probability, reverse=True):
        right += bool(read.question.answers) and read.right
        wrong += bool(read.question.answers) and not read.right
        false += not read.question.answers
        given = right + wrong + false
        rows.append(
            {
                "probability": probability(read),
                "false": false / others,
                "right": right / max(1, answerable),
                "wrong": wrong / max(1, answerable),
                "f1": 2 * right / max(1, given + answerable),
            }
        )
    return rows


def at(rows: list[dict], share: float) -> dict:
    fitting = [row for row in rows if row["false"] <= share]
    return fitting[-1] if fitting else {"probability": 1.0, "false": 0, "right": 0, "wrong": 0, "f1": 0}


def fit(reads: list[Read]) -> dict[str, float]:
    """Logistic regression of whether the first sentence is right, on its logit and its lead (Newton's method)."""
    rows = np.array([[1.0, r.scores.max(), min(r.lead, 3.0)] for r in reads])
    target = np.array([float(bool(r.question.answers) and r.right) for r in reads])
    weights = np.zeros(3)
    for _ in range(30):
        p = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (p - target) + 1e-3 * weights
        hessian = rows.T @ (rows * (p * (1 - p))[:, None]) + 1e-3 * np.eye(3)
        weights -= np.linalg.solve(hessian, gradient)
    fitted = dict(zip(("bias", "score", "lead"), (round(float(w), 4) for w in weights)))
    return fitted | {"list": 0.0}  # `npm run calibrate` fits lists apart, through the bot


def probability_of(calibration: dict[str, float]):
    def probability(read: Read) -> float:
        return float(
            1
            / (
                1
                + np.exp(
                    -(
                        calibration["bias"]
                        + calibration["score"] * read.scores.max()
                        + calibration["lead"] * min(read.lead, 3.0)
                    )
                )
            )
        )

    return probability


def figures(reads: list[Read], pairs: list[tuple[Read, Read]], probability, threshold: float) -> dict:
    answerable = [r for r in reads if r.question.answers]
    others = [r for r in reads if not r.question.answers]
    rows = curve(reads, probability)
    by_type = defaultdict(list)
    for read in answerable:
        by_type[read.question.kind].append(read.right)
    given = [r for r in answerable if probability(r) >= threshold]
    yes_no = [r for r in given if r.question.polarity is not None and r.right]
    spans = [max(overlap(r.span, g) for g in r.given) for r in answerable if r.right and r.given]
    mean = lambda values: round(float(np.mean(values)), 3) if len(values) else None
    return {
        "questions": len(reads),
        "right first": mean([r.right for r in answerable]),
        "by type": {kind: mean(values) for kind, values in sorted(by_type.items())},
        "best F1": round(max(row["f1"] for row in rows), 3),
        "right at 5 % false": round(at(rows, 0.05)["right"], 3),
        "right at 10 % false": round(at(rows, 0.10)["right"], 3),
        "at the threshold": {
            "right": mean([r in given and r.right for r in answerable]),
            "wrong": mean([r in given and not r.right for r in answerable]),
            "false": mean([probability(r) >= threshold for r in others]),
        },
        "yes or no right": mean([(r.yes[r.order[0]] >= 0) == (r.question.polarity == data.YES) for r in yes_no]),
        "short answer F1": mean(spans),
        "pairs, question answered and near copy not": mean(
            [probability(q) >= threshold and q.right and probability(n) < threshold for q, n in pairs]
        ),
        "pairs, surer of the question": mean([probability(q) > probability(n) for q, n in pairs]),
    }


def list_threshold(reads: list[Read], probability_alone) -> float:
    """The probability of a further sentence at which F1 over the labelled sentences of lists is best."""
    best = (0.0, 0.5)
    for bar in np.arange(0.1, 0.9, 0.05):
        found = wanted = given = 0
        for read in reads:
            if read.question.kind == "list":
                chosen = {s for s in range(len(read.scores)) if probability_alone(read.scores[s]) >= bar}
                found += len(chosen & set(read.question.answers))
                given += len(chosen)
                wanted += len(read.question.answers)
        best = max(best, (2 * found / max(1, given + wanted), round(float(bar), 2)))
    return best[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True, help="folder of model.onnx and tokenizer.json")
    parser.add_argument("--card", type=Path, help="where to write the card")
    parser.add_argument("--notes", type=Path, help="JSON to put into the card: data, seed, recipe")
    parser.add_argument("--articles", type=int, default=10**6)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    reader = Reader(args.model, args.threads)
    articles, questions = data.news(args.data)
    aside = sorted(id for id in {q.article for q in questions} if data.kept_aside(id))[: args.articles]
    calibrating = {id for id in aside if data.share("calibrate:" + id) < 0.5}
    reads = [reader.read(q, articles[q.article].sentences) for q in questions if q.article in aside]
    pairs = [
        tuple(reader.read(q, articles[q.article].sentences) for q in pair)
        for pair in data.pairs(args.data)
        if pair[0].article in aside
    ]
    own = [r for r in reads if r.question.article in calibrating]
    calibration = fit(own)
    probability = probability_of(calibration)
    rows = curve(own, probability)
    thresholds = {name: round(at(rows, share)["probability"], 4) for name, share in FALSE_ANSWERS.items()}
    alone = lambda score: 1 / (1 + np.exp(-(calibration["bias"] + calibration["score"] * score)))
    rest = [r for r in reads if r.question.article not in calibrating]
    rest_pairs = [p for p in pairs if p[0].question.article not in calibrating]
    report = figures(rest, rest_pairs, probability, thresholds["normal"])
    titles, sections = data.paragraphs(args.data, split)
    squad = [q for q in sections if data.kept_aside(data.title_of(q.article))][: 10 * args.articles]
    squad_reads = [reader.read(q, titles[q.article].sentences) for q in squad]
    card = {
        **(json.loads(args.notes.read_text()) if args.notes else {}),
        "calibration": calibration,
        "thresholds": thresholds,
        "near": round(at(rows, 0.25)["probability"], 4),
        "list": list_threshold(own, alone),
        "curve": [{k: round(v, 4) for k, v in row.items()} for row in rows[:: max(1, len(rows) // 60)]],
        "unseen": {"articles": len(aside) - len(calibrating), **report},
        "calibrated on": {"articles": len(calibrating), **figures(own, [], probability, thresholds["normal"])},
        "squad, unseen titles": figures(squad_reads, [], probability, thresholds["normal"]) if squad_reads else None,
    }
    if args.card:
        args.card.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n")
    print(json.dumps({k: v for k, v in card.items() if k != "curve"}, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
