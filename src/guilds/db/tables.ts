/** The tables as Kysely sees them. Times are ISO texts, JSON is text, ids are text: the same on both engines. */

/** A row of each table. What is called `at` or ends in `_at` is a time in ISO form. */
export interface Tables {
  guild: {
    id: string;
    /** Counts the guild's changes from 1; its row is the lock of every change. */
    revision: number;
    /** When the bot was removed, or null. */
    left_at: string | null;
    /** Since when it is missing where Discord lists the bot's guilds, and at how many looks it was; null when it is not. */
    missing_since: string | null;
    missing_looks: number | null;
    /** When the bot said there what it does, or null. */
    greeted_at: string | null;
    /** What its log of changes takes; null where that is not known. */
    log_bytes: number | null;
  };
  /** One row: the application that the database belongs to, and since when. */
  application: { id: string; at: string };
  /** How often a member, or a guild, asked for something, until it expires (milliseconds since 1970). */
  counted: { key: string; points: number; expire: string | number | null };
  /** What a guild added or changed: one row a thing, kept as an empty row once removed. */
  item: {
    guild: string;
    kind: string;
    id: string;
    /** The change that made this state. */
    revision: number;
    body: string | null;
  };
  /** Texts of sources by their SHA-256; never changed. */
  source_text: { guild: string; sha256: string; body: string };
  /** Vectors of a text's sentences as the model of that name made them: signed bytes in base64. */
  source_vectors: { guild: string; sha256: string; model: string; body: string };
  /** Who says what in a part of a text, as the model of that name found it: a list, as JSON. */
  source_speech: { guild: string; sha256: string; part: number; model: string; body: string };
  audit: {
    guild: string;
    revision: number;
    /** First revision of the change that this entry belongs to. */
    batch: number;
    member: string;
    action: string;
    kind: string;
    id: string;
    before: string | null;
    after: string | null;
    at: string;
  };
  /** Questions that were declined, grouped; nothing tells who asked. */
  gap: {
    guild: string;
    id: string;
    asked: number;
    wordings: string;
    first_at: string;
    last_at: string;
    dismissed_at: string | null;
  };
  report: {
    guild: string;
    id: string;
    member: string;
    subject: string;
    note: string;
    state: string;
    at: string;
    closed_by: string | null;
    closed_at: string | null;
  };
  /** What a moderator began and has not finished. */
  unfinished: {
    guild: string;
    id: string;
    member: string;
    title: string;
    body: string;
    at: string;
  };
  /** Forms that were sent and made something, which is kept with them. */
  sent_form: {
    guild: string;
    /** A digest of the form's own key and what it was filled with. */
    id: string;
    member: string;
    at: string;
    /** First revision of the change that it made. */
    batch: number | null;
    /** What is kept of it because it could not be saved. */
    unfinished: string | null;
    /** What the member was told, as JSON; null once that was deleted. */
    answer: string | null;
  };
  /** Answers under posts in forums, one a post; nothing tells who said what of the answer. */
  post_answer: {
    guild: string;
    post: string;
    forum: string;
    /** Who wrote the post, and may say whether that answers it; empty once that member's data was deleted. */
    author: string;
    question: string;
    subject: string;
    /** Whether it was said to answer the post, or null. */
    said: string | null;
    at: string;
  };
  /** Feeds and pages that moderators follow, and the articles that were found there. */
  watch: {
    guild: string;
    id: string;
    /** Who set it up; empty once they had their data deleted. */
    member: string;
    at: string;
    event: string;
    kind: string;
    url: string;
    title: string;
    /** A list, as JSON. */
    words: string;
    /** The feed that an article was found in. */
    parent: string | null;
    /** Key of the source that a page is. */
    source: string | null;
    until: string | null;
    /** `on`, or `stopped` until a moderator has it go on. */
    state: string;
    next_at: string;
    looked_at: string | null;
    /** Looks in a row that failed. */
    failures: number;
    /** Until when a process has it. */
    held_until: string | null;
    /** What the looks so far told, as JSON. */
    body: string;
  };
  /** A source's text whose facts were drafted. */
  drafting: {
    guild: string;
    id: string;
    source: string;
    sha256: string;
    entities: string;
    at: string;
  };
  /** A drafted fact, kept also after it was decided on. */
  draft: {
    guild: string;
    drafting: string;
    /** Its place among those of the same text, from 0. */
    number: number;
    body: string;
    /** 1 when it may be approved without a look. */
    confident: number;
    state: string;
    /** The moderator who has it before them, and until when it is theirs. */
    held_by: string | null;
    held_until: string | null;
    /** Key of the fact that it became, and what that said. */
    fact: string | null;
    became: string | null;
    decided_by: string | null;
    decided_at: string | null;
  };
}
