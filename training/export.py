"""Writes a trained reader as an int8 ONNX file, with its tokenizer beside it.

    python export.py --data DIR --checkpoint runs/reader/checkpoint.pt --tokenizer tokenizer.json --out ../models/reader

Numbers between layers are rounded to 256 steps from the least to the greatest of a window, and some three features of
each layer are fifteen times the others. They are divided before the rounding, and the matrix multiplied (SmoothQuant,
Xiao et al. 2023): logits then differ from those of 32 bits by two thirds of what they did. Which features these are is
seen in a few windows of the questions in DIR.

Weights are rounded to seven bits: a product of two pairs then fits into the 16 bits in which processors without VNNI add
them up, so that all processors read the same. It costs nothing that was measured.
"""

import argparse
import random
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor

import data
from model import HEADS, LABELS, LINK, LOGITS, WIDTH, Reader, layers_of, pretrained
from windows import SENTENCE, Pieces, build, spans_of

NORM = 1e-12
LABELLED = LABELS + 4 * LINK


DIVIDED = ("up", "down")
"""Linear layers whose features are divided; of the others it made the difference larger."""
USUAL = 2.0
"""A feature that grows to more than so often what the middle one grows to is divided down to it."""
WINDOWS = 20


class Graph:
    """An ONNX graph that is written down operator by operator. `divisors` are of the features [inputs] of a layer."""

    def __init__(self, weights: dict[str, np.ndarray], divisors: dict[str, np.ndarray]):
        self.weights, self.divisors, self.nodes, self.constants, self.count = weights, divisors, [], [], 0

    def constant(self, value: np.ndarray, name: str | None = None) -> str:
        self.count += 1
        name = name or f"constant{self.count}"
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def add(self, operator: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes):
        self.count += 1
        names = [f"{operator}{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x: str, name: str) -> str:
        matrix = self.weights[f"{name}.weight"].T
        if name in self.divisors:
            divisors = self.divisors[name].astype(np.float32)
            x, matrix = self.add("Mul", x, self.constant(1 / divisors, f"{name}.share")), matrix * divisors[:, None]
        weight = self.constant(np.ascontiguousarray(matrix), f"{name}.weight")
        return self.add("Add", self.add("MatMul", x, weight), self.constant(self.weights[f"{name}.bias"]))

    def norm(self, x: str, name: str) -> str:
        """LayerNormalization in its parts: ONNX Runtime's own, and what it fuses it to, is not vectorised on processors
        and takes a fifth of a reading."""
        scale, shift = (self.constant(self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        last = self.constant(np.array([-1], np.int64))
        centred = self.add("Sub", x, self.add("ReduceMean", x, last, keepdims=1))
        variance = self.add("ReduceMean", self.add("Mul", centred, centred), last, keepdims=1)
        deviation = self.add("Sqrt", self.add("Add", variance, self.constant(np.array(NORM, np.float32))))
        unit = self.add("Mul", centred, self.add("Reciprocal", deviation))
        return self.add("Add", self.add("Mul", unit, scale), shift)


def divisors_of(reader: Reader, windows: list[list[int]]) -> dict[str, np.ndarray]:
    """For each layer that is divided what its features are divided by, at least 1."""
    greatest: dict[str, Tensor] = {}

    def look(name: str):
        def seen(_module, inputs, _output):
            found = inputs[0].abs().amax((0, 1))
            greatest[name] = torch.maximum(greatest.get(name, found), found)

        return seen

    linear = {f"layers.{i}.{part}": getattr(layer, part) for i, layer in enumerate(reader.layers) for part in DIVIDED}
    hooks = [layer.register_forward_hook(look(name)) for name, layer in linear.items()]
    with torch.no_grad():
        for ids in windows:
            reader(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long))
    for hook in hooks:
        hook.remove()
    return {name: (each / (USUAL * each.median())).clamp_min(1).numpy() for name, each in greatest.items()}


def some_windows(folder: Path, tokenizer: str) -> list[list[int]]:
    """Word pieces of a few questions beside the sentences of their articles, none of an article kept aside."""
    draw, pieces = random.Random(1), Pieces(tokenizer)
    articles, questions = data.news(folder)
    chosen = draw.sample([q for q in questions if not data.kept_aside(q.article)], WINDOWS)
    texts = [articles[q.article].sentences for q in chosen]
    return [
        build(pieces, q.text, sentences, list(draw.choice(spans_of(pieces, sentences, 180)))).ids
        for q, sentences in zip(chosen, texts)
    ]


def graph_of(weights: dict[str, np.ndarray], divisors: dict[str, np.ndarray]) -> onnx.ModelProto:
    """Input ids, int64 [batch, length], without padding, as windows are read one at a time: a mask would cost its share.
    Outputs logits [batch, length, LOGITS], labels [batch, length, LABELLED]
    (those of an article's word pieces, and links) and vector [batch, WIDTH]."""
    g = Graph(weights, divisors)
    table = weights["words.weight"].copy()
    table[SENTENCE] = weights["mark"]
    table += weights["segment"]  # one segment only, so its row goes into every word's
    words = g.add("Gather", g.constant(table, "words"), "ids")
    length = g.add("Slice", g.add("Shape", "ids"), *(g.constant(np.array([n], np.int64)) for n in (1, 2)))
    positions = g.add(
        "Slice", g.constant(weights["positions.weight"]), g.constant(np.array([0], np.int64)), length
    )
    x = g.norm(g.add("Add", words, positions), "norm")
    for number in range(layers_of(weights)):
        name = f"layers.{number}."
        parts = g.add("Split", g.linear(x, name + "qkv"), outputs=3, axis=-1, num_outputs=3)
        mixed = g.add("MultiHeadAttention", *parts, domain="com.microsoft", num_heads=HEADS)
        x = g.norm(g.add("Add", x, g.linear(mixed, name + "out")), name + "norm1")
        wide = g.linear(g.add("Gelu", g.linear(x, name + "up")), name + "down")
        x = g.norm(g.add("Add", x, wide), name + "norm2")
    logits, labels = g.linear(x, "heads"), g.linear(x, "labels")
    mean = g.add("ReduceMean", x, g.constant(np.array([1], np.int64)), keepdims=0)
    vector = g.add("LpNormalization", mean, axis=-1, p=2)
    g.nodes += [
        helper.make_node("Identity", [logits], ["logits"]),
        helper.make_node("Identity", [labels], ["labels"]),
        helper.make_node("Identity", [vector], ["vector"]),
    ]
    shape = ["batch", "length"]
    graph = helper.make_graph(
        g.nodes,
        "reader",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, shape)],
        [
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*shape, LOGITS]),
            helper.make_tensor_value_info("labels", TensorProto.FLOAT, [*shape, LABELLED]),
            helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["batch", WIDTH]),
        ],
        g.constants,
    )
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10)
    return model


def check(path: Path, reader: Reader, most: float):
    """Stops when the file's logits differ from the reader's by more than `most` on average."""
    draw = np.random.default_rng(1)
    ids = draw.integers(1000, 20000, (2, 96))
    ids[:, [8, 30, 60]] = SENTENCE
    words, attended = torch.tensor(ids), torch.ones(ids.shape)
    with torch.no_grad():
        logits = reader(words, attended).numpy()
        vectors = reader.vectors(words, attended).numpy()
        labels = np.concatenate([x.numpy() for x in reader.labelled(words, attended)], -1)
    session = onnxruntime.InferenceSession(str(path))
    found, labelled, vector = session.run(["logits", "labels", "vector"], {"ids": ids})
    difference = max(np.abs(a - b).mean() for a, b in ((found, logits), (labelled, labels)))
    cosine = (vector * vectors).sum(-1).min()
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, logits differ by {difference:.4f}, cosine {cosine:.4f}")
    if difference > most:
        raise SystemExit(f"{path} differs from the trained reader by {difference:.4f}, more than {most}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the annotated sets")
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    reader = pretrained(args.checkpoint).eval()
    weights = {name: value.detach().numpy() for name, value in reader.state_dict().items()}
    for part in ("weight", "bias"):
        weights[f"labels.{part}"] = np.concatenate([weights[f"tags.{part}"], weights[f"links.{part}"]])
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        divisors = divisors_of(reader, some_windows(args.data, args.tokenizer))
        onnx.save(graph_of(weights, divisors), whole)
        check(whole, reader, 0.001)
        quantize_dynamic(
            whole,
            args.out / "model.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=["MatMul", "Gather"],
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
    check(args.out / "model.onnx", reader, 0.5)
    tokenizer = args.out / "tokenizer.json"
    if not (tokenizer.exists() and tokenizer.samefile(args.tokenizer)):
        shutil.copy(args.tokenizer, tokenizer)


if __name__ == "__main__":
    main()
