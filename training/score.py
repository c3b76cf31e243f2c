"""Lets a reader answer all questions that are trained on, each over its whole article, so that training knows which
sentences it would take for an answer.

    python score.py --data DIR --backbone runs/reader/checkpoint.pt --tokenizer tokenizer.json --out runs/scores.npz

Writes for each question (its article and text, a tab between) the scores of the article's sentences.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

import batching
from data import Question
from losses import sentence_scores
from examples import Example, Unit
from model import Reader, in_16_bits, pretrained
from train import Sets
from windows import Pieces, build, spans_of

BUDGET, WINDOWS = 180, 128


def scored(model: Reader, pieces: Pieces, articles: dict, questions: list[Question], device: torch.device) -> dict:
    """For each question's article and text its scores [sentences], the best over the windows."""
    work = [
        (number, build(pieces, q.text, articles[q.article].sentences, list(chosen)))
        for number, q in enumerate(questions)
        for chosen in spans_of(pieces, articles[q.article].sentences, BUDGET)
    ]
    work.sort(key=lambda row: len(row[1].ids))
    found = [np.full(len(articles[q.article].sentences), -99.0, np.float16) for q in questions]
    model.eval()
    for start in range(0, len(work), WINDOWS):
        rows = work[start : start + WINDOWS]
        units = [Unit([Example(w, [0] * len(w.places), [0.0] * len(w.places), [], None)]) for _, w in rows]
        batch = batching.reading(units).to(device)
        with torch.no_grad(), in_16_bits(device):
            words = model(batch.ids, batch.attended).float().flatten(0, 1)
            scores = sentence_scores(words, batch).cpu().numpy()
        at = 0
        for number, window in rows:
            own = scores[at : at + len(window.places)]
            found[number][window.sentences] = np.maximum(found[number][window.sentences], own)
            at += len(window.places)
    return {f"{q.article}\t{q.text}": row for q, row in zip(questions, found)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--backbone", required=True, help="weights of a run")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--most", type=int, help="questions, for a quick look")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    args = parser.parse_args()
    sets, device = Sets(args.data), torch.device(args.device)
    questions = [q for q in [*sets.questions, *(near for _, near in sets.pairs)] if q.kind not in ("claim", "selqa")]
    model = pretrained(args.backbone).to(device)
    np.savez(args.out, **scored(model, Pieces(args.tokenizer), sets.articles, questions[: args.most], device))


if __name__ == "__main__":
    main()
