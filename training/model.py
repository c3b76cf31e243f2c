"""The encoder (e5-small-v2, a BERT of twelve layers and 384 features) with the reader's heads."""

import re

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional as F

from tags import KINDS, TAGS
from windows import SENTENCE

WIDTH, HEADS, LAYERS, VOCABULARY, POSITIONS = 384, 12, 12, 30522, 512
LOGITS = 10
LABELS = len(TAGS) + len(KINDS) + 3
"""Of a word piece of an article: tags, kinds, other event, importance, and whether a reader would approve a draft of it."""
LINK = 32
"""Features of what ties a content to its source and to its cue."""


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # Written out: on processors PyTorch's fused attention takes half of a training step for its gradients.
        weights = torch.matmul(q * (WIDTH // HEADS) ** -0.5, k.transpose(-1, -2)) + mask.to(q.dtype)
        mixed = torch.matmul(torch.softmax(weights, -1, dtype=q.dtype), v)
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.norm1(x + F.dropout(mixed, self.dropout, self.training))
        wide = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(wide, self.dropout, self.training))


class Reader(nn.Module):
    """Encodes windows; heads give, for each word piece, logits of ten sorts, and a vector for the whole.

    Logits, in order: answers (of use at a sentence's mark), no, yes, starts and ends the short answer, and speaks for an
    answer. No and yes are the means over a sentence. Its score is the first at its mark plus the log of the mean of the
    exponentials of the sixth over its word pieces: evidence in single words reaches the score at once, while the mark
    alone learns to gather it only after thousands of windows. Then, for a claim in the place of a question, two pairs of
    the same form, mark and words: the sentence contradicts it, the sentence agrees; saying nothing of it has logit 0.
    """

    def __init__(self, dropout: float = 0.0, layers: int = LAYERS):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.mark = nn.Parameter(torch.zeros(WIDTH))
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.heads = nn.Linear(WIDTH, LOGITS)
        self.tags = nn.Linear(WIDTH, LABELS)
        self.links = nn.Linear(WIDTH, 4 * LINK)
        self.dropout = dropout
        self.words.weight.requires_grad_(False)

    def encode(self, ids: Tensor, attended: Tensor) -> Tensor:
        """Hidden states [batch, length, WIDTH] of ids [batch, length]; `attended` is 1 for what is no padding."""
        words = torch.where((ids == SENTENCE).unsqueeze(-1), self.mark, self.words(ids))
        x = words + self.positions.weight[: ids.shape[1]] + self.segment
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = (1.0 - attended[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, ids: Tensor, attended: Tensor) -> Tensor:
        """Logits [batch, length, LOGITS]."""
        return self.heads(self.encode(ids, attended))

    def labelled(self, ids: Tensor, attended: Tensor) -> tuple[Tensor, Tensor]:
        """Of an article's window: logits [batch, length, LABELS], and links
        [batch, length, 4 * LINK]: of a content towards its source, of a source, of a content towards its cue, of a cue."""
        hidden = self.encode(ids, attended)
        return self.tags(hidden), self.links(hidden)

    def freeze(self, layers: int):
        """Keeps the embeddings and the lowest layers as they are; a step on the others costs so much less."""
        if layers == 0:
            return
        for part in (self.positions, self.norm, *self.layers[:layers]):
            part.requires_grad_(False)
        for vector in (self.mark, self.segment):
            vector.requires_grad_(False)

    def student(self, layers: int) -> "Reader":
        """A copy with every second layer, or whichever share `layers` is of all; the last is always one of them."""
        made = Reader(self.dropout, layers)
        every = len(self.layers) // layers
        kept = {f"layers.{new}.": f"layers.{(new + 1) * every - 1}." for new in range(layers)}
        own = self.state_dict()
        made.load_state_dict(
            {
                name: own[re.sub(r"^layers\.\d+\.", lambda layer: kept[layer.group()], name)]
                for name in made.state_dict()
            }
        )
        return made

    def vectors(self, ids: Tensor, attended: Tensor) -> Tensor:
        """Unit vectors [batch, WIDTH]: the mean of the hidden states, as e5 has it."""
        return pooled(self.encode(ids, attended), attended)


def in_16_bits(device: torch.device) -> torch.autocast:
    """bfloat16 where the device computes in it; a processor without such instructions takes 25 times as long with it."""
    enabled = device.type != "cpu" or torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.autocast(device.type, torch.bfloat16, enabled=enabled)


def pooled(hidden: Tensor, attended: Tensor) -> Tensor:
    weight = attended.unsqueeze(-1).to(hidden.dtype)
    return F.normalize((hidden * weight).sum(1) / weight.sum(1), dim=-1)


def pretrained(path: str, dropout: float = 0.0) -> Reader:
    """A reader with the weights of an earlier run (.pt), of an exported reader (.onnx, as int8 left them), or of
    e5-small-v2's ONNX file with fresh heads."""
    saved = torch.load(path, map_location="cpu")["model"] if path.endswith(".pt") else exported(path)
    if saved:
        reader = Reader(dropout, layers_of(saved))
        reader.load_state_dict(with_approvals(with_claim_logits(saved)))
        return reader
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in onnx.load(path).graph.initializer}
    matrices = linear_matrices(path)
    reader = Reader(dropout)
    with torch.no_grad():
        reader.words.weight.copy_(values["embeddings.word_embeddings.weight"])
        reader.mark.copy_(reader.words.weight[SENTENCE] + reader.words.weight[102])
        reader.positions.weight.copy_(values["embeddings.position_embeddings.weight"])
        reader.segment.copy_(values["embeddings.token_type_embeddings.weight"][0])
        reader.norm.weight.copy_(values["embeddings.LayerNorm.weight"])
        reader.norm.bias.copy_(values["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(reader.layers):
            name = f"encoder.layer.{number}."
            parts = [f"{name}attention.self.{part}" for part in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([values[matrices[f"{part}.bias"]].T for part in parts]))
            layer.qkv.bias.copy_(torch.cat([values[f"{part}.bias"] for part in parts]))
            for module, part in (
                (layer.out, "attention.output.dense"),
                (layer.up, "intermediate.dense"),
                (layer.down, "output.dense"),
            ):
                module.weight.copy_(values[matrices[f"{name}{part}.bias"]].T)
                module.bias.copy_(values[f"{name}{part}.bias"])
            for module, part in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
                module.weight.copy_(values[f"{name}{part}.weight"])
                module.bias.copy_(values[f"{name}{part}.bias"])
        for head in (reader.heads, reader.tags, reader.links):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)
    return reader


def exported(path: str) -> dict[str, Tensor] | None:
    """Weights of a file that export.py wrote, as its int8 has them; None of another's file."""
    graph = onnx.load(path).graph
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    if "words_quantized" not in values:
        return None
    matrices, vectors = [], []
    for node in graph.node:
        constants = [values[name] for name in node.input if name.startswith("constant") and name in values]
        if node.op_type == "MatMulInteger":
            name = node.input[1].removesuffix("_quantized")
            share = values.get(f"{name.removesuffix('.weight')}.share", torch.ones(1))
            matrices.append((name, dequantized(values, name).T * share))
        elif node.op_type in ("Add", "Mul"):
            vectors += [vector for vector in constants if vector.dim()]
    found: dict[str, Tensor] = dict(matrices)
    words = dequantized(values, "words")
    # The segment went into the table; it moves back into nothing, and the mark has a row of its own.
    found |= {"words.weight": words, "mark": words[SENTENCE].clone(), "segment": torch.zeros(WIDTH)}
    found["positions.weight"] = next(v for v in values.values() if v.shape == (POSITIONS, WIDTH))
    names = ["norm.weight", "norm.bias"]
    for number in range(layers_of(found)):
        parts = ("qkv.bias", "out.bias", "norm1.weight", "norm1.bias", "up.bias", "down.bias", "norm2.weight", "norm2.bias")
        names += [f"layers.{number}.{part}" for part in parts]
    found |= dict(zip([*names, "heads.bias", "labels.bias"], vectors, strict=True))
    tags = len(found["labels.bias"]) - 4 * LINK
    for part in ("weight", "bias"):
        labels = found.pop(f"labels.{part}")
        found |= {f"tags.{part}": labels[:tags], f"links.{part}": labels[tags:]}
    return found


def dequantized(values: dict[str, Tensor], name: str) -> Tensor:
    numbers, zero = values[f"{name}_quantized"].float(), values[f"{name}_zero_point"].float()
    return (numbers - zero) * values[f"{name}_scale"]


def layers_of(saved: dict) -> int:
    return 1 + max(int(name.split(".")[1]) for name in saved if name.startswith("layers."))


def with_claim_logits(saved: dict[str, Tensor]) -> dict[str, Tensor]:
    """Weights from before claims had logits of their own begin with what they had: an answer that says no, or yes."""
    found = dict(saved)
    for name in ("heads.weight", "heads.bias"):
        if len(saved[name]) == LOGITS:
            continue
        answers, no, yes, _, _, evidence = saved[name]
        towards = (yes - no) / 2
        found[name] = torch.cat([saved[name], torch.stack([answers, evidence - towards, answers, evidence + towards])])
    return found


def with_approvals(saved: dict[str, Tensor]) -> dict[str, Tensor]:
    """Weights from before drafts were judged approve of all alike, until approve.py has fitted them."""
    found = dict(saved)
    for name in ("tags.weight", "tags.bias"):
        missing = LABELS - len(saved[name])
        found[name] = torch.cat([saved[name], torch.zeros(missing, *saved[name].shape[1:])])
    return found


def linear_matrices(path: str) -> dict[str, str]:
    """For each bias of a linear layer the initializer that its matrix has: exporters drop the matrices' names."""
    graph = onnx.load(path, load_external_data=False).graph
    made = {output: node for node in graph.node for output in node.output}
    found = {}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        for bias, other in (node.input, reversed(node.input)):
            product = made.get(other)
            if bias.endswith(".bias") and product is not None and product.op_type == "MatMul":
                found[bias] = product.input[1]
    return found
