"""What training makes small. All sums over sentences, spans and links are taken at once, without a loop over them."""

import torch
from torch import Tensor
from torch.nn import functional as F

from batching import Labelling, Reading, Retrieval
from model import LINK, Reader
from tags import ATTRIBUTION, FACT, KINDS, NAME, TAGS

LOW = -1e4


def logsumexp(values: Tensor, owner: Tensor, count: int) -> Tensor:
    """[count] the logarithm of the sum of exponentials of each owner's values."""
    top = torch.full((count,), LOW, device=values.device).scatter_reduce(0, owner, values.detach(), "amax")
    sums = torch.zeros(count, device=values.device).index_add(0, owner, torch.exp(values - top[owner]))
    return top + sums.clamp_min(1e-30).log()


def means(values: Tensor, owner: Tensor, count: int) -> Tensor:
    """[count, features] the mean of each owner's rows."""
    sums = torch.zeros(count, values.shape[1], device=values.device).index_add(0, owner, values)
    counts = torch.zeros(count, device=values.device).index_add(0, owner, torch.ones_like(owner, dtype=sums.dtype))
    return sums / counts.clamp_min(1).unsqueeze(1)


def sentence_scores(words: Tensor, batch: Reading) -> Tensor:
    """[sentences] from logits [word pieces, 6]: the first at the mark, and the log of the mean exponential of the last."""
    evidence = logsumexp(words[batch.pieces, 5], batch.owner, len(batch.marks))
    return words[batch.marks, 0] + evidence - batch.lengths.log()


def verdict_logits(words: Tensor, batch: Reading) -> Tensor:
    """[sentences, 3] that a sentence says nothing of a claim, contradicts it, agrees with it."""
    found = [torch.zeros(len(batch.marks), device=words.device)]
    for mark, evidence in ((6, 7), (8, 9)):
        told = logsumexp(words[batch.pieces, evidence], batch.owner, len(batch.marks)) - batch.lengths.log()
        found.append(words[batch.marks, mark] + told)
    return torch.stack(found, 1)


def span_loss(words: Tensor, batch: Reading) -> Tensor:
    """Negative log-likelihood of the short answers in a sentence, summed over those that are given."""
    marks = torch.zeros(len(words), dtype=torch.bool, device=words.device)
    marks[batch.marks] = True
    inside = words[batch.pieces, 3:5].masked_fill(marks[batch.pieces].unsqueeze(1), LOW)
    firsts, lasts, sentences, groups = batch.spans.unbind(1)
    starts = words[firsts, 3] - logsumexp(inside[:, 0], batch.owner, len(batch.marks))[sentences]
    ends = words[lasts, 4] - logsumexp(inside[:, 1], batch.owner, len(batch.marks))[sentences]
    return -logsumexp(starts + ends, groups, batch.spanned).mean()


def best(scores: Tensor, chosen: Tensor, count: int) -> Tensor:
    lowest = torch.full((count,), LOW, device=scores.device)
    return lowest.scatter_reduce(0, chosen[:, 1], scores[chosen[:, 0]], "amax")


def reading_loss(model: Reader, hidden: Tensor, batch: Reading) -> tuple[Tensor, dict[str, Tensor]]:
    """2 x answers + 0.25 x spans + yes or no + 0.5 x pairs + 3 x verdicts on claims."""
    words = model.heads(hidden).float().flatten(0, 1)
    scores = sentence_scores(words, batch)
    losses = F.binary_cross_entropy_with_logits(scores, batch.labels, batch.weights, reduction="sum")
    parts = {"answers": losses / len(batch.labels)}
    if len(batch.spans):
        parts["spans"] = span_loss(words, batch)
    if len(batch.decided):
        verdicts = means(words[batch.pieces, 1:3], batch.owner, len(batch.marks))[batch.decided[:, 0]]
        parts["polarity"] = F.cross_entropy(verdicts, batch.decided[:, 1])
    if len(batch.judged):
        sentences, verdicts = batch.judged.unbind(1)
        weights = batch.weights[sentences]
        lost = F.cross_entropy(verdict_logits(words, batch)[sentences], verdicts, reduction="none")
        parts["verdicts"] = (lost * weights).sum() / weights.sum()
    if len(batch.better):
        margins = best(scores, batch.better, batch.pairs) - best(scores, batch.worse, batch.pairs)
        parts["pairs"] = F.softplus(1 - margins).mean()
    weights = {"answers": 2, "spans": 0.25, "polarity": 1, "pairs": 0.5, "verdicts": 3}
    return sum(weights[name] * part for name, part in parts.items()), parts


BEGIN_WEIGHT = 3.0
"""Of the one word piece in some twenty that begins a span."""
TAG_WEIGHTS = torch.tensor([BEGIN_WEIGHT if tag.endswith(("begins", "ends")) else 1.0 for tag in TAGS])


def labelling_loss(model: Reader, hidden: Tensor, batch: Labelling) -> tuple[Tensor, dict[str, Tensor]]:
    """Attribution + facts + 0.3 x (names + kinds) + 0.2 x (other event + importance) + 0.4 x links."""
    logits, links = model.tags(hidden).float(), model.links(hidden).float()
    losses = F.binary_cross_entropy_with_logits(
        logits[..., : len(TAGS)], batch.labels, reduction="none", pos_weight=TAG_WEIGHTS.to(logits.device)
    )
    parts = {}
    for number, (name, tags) in enumerate((("attribution", ATTRIBUTION), ("facts", FACT), ("names", NAME))):
        known = batch.known[..., number]
        parts[name] = (losses[..., tags].sum(-1) * known).sum() / known.sum().clamp_min(1)
    if len(batch.kinds):
        told = means(logits.flatten(0, 1)[batch.fact_pieces, len(TAGS) :], batch.fact_owner, len(batch.kinds))
        parts["kinds"] = F.cross_entropy(told[:, : len(KINDS)], batch.kinds)
        parts["other"] = F.binary_cross_entropy_with_logits(told[:, len(KINDS)], batch.others)
        parts["importance"] = F.binary_cross_entropy_with_logits(told[:, len(KINDS) + 1], batch.importances)
    if len(batch.ties):
        contents, others, towards, groups = batch.ties.unbind(1)
        vectors = links.flatten(0, 1).unflatten(1, (4, LINK))
        scores = (vectors[contents, 2 * towards] * vectors[others, 2 * towards + 1]).sum(1)
        right = scores.masked_fill(~batch.right, LOW)
        parts["links"] = (logsumexp(scores, groups, batch.tied) - logsumexp(right, groups, batch.tied)).mean()
    weights = {"attribution": 1, "facts": 1, "names": 0.3, "kinds": 0.3, "other": 0.2, "importance": 0.2, "links": 0.4}
    return sum(weights[name] * part for name, part in parts.items()), parts


def teaching_loss(hidden: Tensor, teacher: Tensor, attended: Tensor) -> Tensor:
    """How far a student's hidden states are from its teacher's, of which it has the heads: mean square."""
    real = attended.bool()
    return F.mse_loss(hidden[real].float(), teacher[real].float())


def retrieval_loss(model: Reader, batch: Retrieval) -> Tensor:
    """How well vectors of questions pick their own sentence out of all (InfoNCE, temperature 0.03)."""
    asked = model.vectors(batch.asked, batch.asked_attended).float()
    told = model.vectors(batch.told, batch.told_attended).float()
    scores = (asked @ told.T / 0.03).masked_fill(batch.also_right, LOW)
    target = torch.arange(len(scores), device=scores.device)
    return (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2
