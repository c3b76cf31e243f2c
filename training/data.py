"""Reads the annotated sets, and keeps the articles for training and for judging apart.

Every set is read in place from a folder given on the command line; a missing file stops the program with its name.
"""

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from windows import sentences_of

YES, NO = 1, 0
ASKS_YES_OR_NO = re.compile(
    r"(?:so |and |but )?(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|may|might|should|shall|must)"
    r"(?:n'?t)? ",
    re.I,
)


@dataclass
class Article:
    """A text as sentences, in their order."""

    id: str
    sentences: list[str]


@dataclass
class Question:
    """A question about one article.

    `answers` are the sentences that answer it, empty where none does. `spans` are short answers as
    (sentence, first character, end), offsets into the sentence. `polarity` is YES, NO or None. `partner` is the
    question that differs in one thing and is answered; `contested` are the sentences that answer that partner.
    """

    article: str
    kind: str
    text: str
    answers: list[int]
    spans: list[tuple[int, int, int]] = field(default_factory=list)
    polarity: int | None = None
    partner: "Question | None" = None
    contested: list[int] = field(default_factory=list)

    @property
    def is_claim(self) -> bool:
        """It may be agreed with or contradicted: a claim, or a question of yes or no, a near miss among them too."""
        return self.kind in ("claim", "yesno") or (self.kind == "near" and bool(ASKS_YES_OR_NO.match(self.text)))


def read_lines(folder: Path, name: str) -> list[dict]:
    path = folder / name
    if not path.is_file():
        raise SystemExit(f"{path} is missing. Pass the folder that holds the annotated sets (see training/README.md).")
    with path.open(encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def share(key: str) -> float:
    """A number from 0 to 1 that belongs to `key` and never changes."""
    return int(hashlib.sha256(key.encode()).hexdigest()[:8], 16) / 0x100000000


def kept_aside(article: str) -> bool:
    """Whether an article is for judging only: one in eleven, by its name, so that the split needs no list."""
    return share("aside:" + article) < 0.09


POLNEAR = "polnear-"
"""Stands before the id of an article that only attributions_train.jsonl holds, and in a given one's source."""

POLARITY = {"yes": YES, "no": NO, None: None}


def news(folder: Path) -> tuple[dict[str, Article], list[Question]]:
    """The real articles and the questions about them."""
    given = read_lines(folder, "news_articles.jsonl")
    articles = {row["id"]: Article(row["id"], row["sentences"]) for row in given}
    known = {row["source"] for row in given}
    for row in read_lines(folder, "attributions_train.jsonl"):
        id = POLNEAR + row["id"]
        if id not in known:
            articles[id] = Article(id, [row["text"][start:end] for start, end in sentences_of(row["text"])])
    articles |= shipped()
    own = Path(__file__).parent
    rows = read_lines(folder, "news_questions.jsonl") + read_lines(own, "questions.jsonl")
    rows += read_lines(own, "follow-ups.jsonl")
    questions = [
        Question(
            row["article"],
            row["type"],
            after(row["question"], row["before"]) if "before" in row else row["question"],
            row["sentences"],
            [tuple(span) for span in row.get("spans") or []],
            POLARITY[row.get("polarity")],
        )
        for row in rows
    ]
    return articles, questions


def shipped() -> dict[str, Article]:
    """The sources of the packs that come with the bot, by `pack-` and the file's name."""
    knowledge = Path(__file__).parent.parent / "knowledge"
    found = {}
    for path in sorted(knowledge.glob("*/sources/*.txt")):
        text = path.read_text(encoding="utf8")
        id = "pack-" + path.stem
        found[id] = Article(id, [text[start:end] for start, end in sentences_of(text)])
    return found


def after(question: str, before: str) -> str:
    """A follow-up as the bot reads it: with the question before it in brackets."""
    return f"{question} ({before.rstrip(' ?!.…')})"


def facts(folder: Path) -> list[dict]:
    """What an editor would keep of an article, a row each, the most important first."""
    return read_lines(folder, "news_facts.jsonl") + read_lines(Path(__file__).parent, "facts.jsonl")


def pairs(folder: Path) -> list[tuple[Question, Question]]:
    """Pairs of a question that is answered and a near copy that is not."""
    found = []
    for row in read_lines(folder, "news_pairs.jsonl") + read_lines(Path(__file__).parent, "pairs.jsonl"):
        spans = [tuple(row["span"])] if row.get("span") else []
        answered = Question(row["article"], "pair", row["question"], row["sentences"], spans)
        near = Question(row["article"], "pair-near", row["near"], [], partner=answered, contested=row["sentences"])
        found.append((answered, near))
    return found


def claims(folder: Path) -> list[Question]:
    """Claims as questions of yes or no; those on which the article is silent have no answer."""
    verdicts = {"agrees": YES, "contradicted": NO, "silent": None}
    found = []
    for row in read_lines(folder, "news_claims.jsonl") + read_lines(Path(__file__).parent, "claims.jsonl"):
        polarity = verdicts[row["verdict"]]
        answers = row["sentences"] if polarity is not None else []
        contested = [] if answers else row["sentences"]
        found.append(Question(row["article"], "claim", row["claim"], answers, [], polarity, None, contested))
    return found


def sections(folder: Path) -> tuple[dict[str, Article], list[Question]]:
    """SelQA: which sentences of an encyclopedia's section answer."""
    articles, questions = {}, []
    for row in read_lines(folder, "answer_sentences_dev.jsonl"):
        id = "selqa:" + row["doc"]
        if id in articles and articles[id].sentences != row["sentences"]:
            id += ":" + row["qid"]
        articles[id] = Article(id, row["sentences"])
        questions.append(Question(id, "selqa", row["question"], [i for i, label in enumerate(row["labels"]) if label]))
    return articles, questions


def paragraphs(folder: Path, split) -> tuple[dict[str, Article], list[Question]]:
    """SQuAD 2: paragraphs with questions that they answer and questions that they do not.

    `split` cuts a text into sentences: a list of (first character, end). The title stands in the article's id, so
    that whole titles are kept aside.
    """
    articles, questions, cut = {}, [], {}
    for row in read_lines(folder, "squad2_dev.jsonl"):
        text = row["context"]
        if text not in cut:
            cut[text] = (f"squad:{row['title']}", f"{len(cut)}", split(text))
        title, number, bounds = cut[text]
        id = f"{title}#{number}"
        articles[id] = Article(id, [text[start:end] for start, end in bounds])
        spans = set()
        for answer in row["answers"]:
            start = answer["answer_start"]
            for index, (first, end) in enumerate(bounds):
                if first <= start < end:
                    spans.add((index, start - first, min(start + len(answer["text"]), end) - first))
        questions.append(Question(id, "squad", row["question"], sorted({s[0] for s in spans}), sorted(spans)))
    return articles, questions


def title_of(article: str) -> str:
    """What is kept aside together: a news article, or all paragraphs of one title."""
    return article.split("#")[0]
