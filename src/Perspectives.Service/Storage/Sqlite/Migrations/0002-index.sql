-- The questions across articles. All of it follows from the tables before and is kept in step by SqliteIndexWriter. Times are milliseconds since 1970,
-- UTC. Stances and kinds are the numbers of Stance and ActorKind.

-- Lists of articles: "all", "outlet:x", "tag:x", "word:x" (of the title), "actor:key", "critical:key" (the actor's overall stance in the article) and
-- "critical" (any actor's). A filter is the intersection of lists, and a range of times is a range in each.
CREATE TABLE list_names (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE lists (
    list INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (list, published_at, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX lists_by_article ON lists (article);

-- Outlets with an answered article. Number 0 is everywhere that of articles without an outlet, and has no row here.
CREATE TABLE outlets (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    article_count INTEGER NOT NULL DEFAULT 0,
    copy_count INTEGER NOT NULL DEFAULT 0,
    first_seen INTEGER NOT NULL DEFAULT 0,
    last_seen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX outlets_by_articles ON outlets (article_count DESC, key);

-- Actors with a key. Elsewhere number 0 is everybody and -1 whoever has no key.
CREATE TABLE actors (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL DEFAULT 0,
    role TEXT,
    statement_count INTEGER NOT NULL DEFAULT 0,
    article_count INTEGER NOT NULL DEFAULT 0,
    first_seen INTEGER NOT NULL DEFAULT 0,
    last_seen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX actors_most_recent ON actors (last_seen DESC, key);
CREATE INDEX actors_most_quoted ON actors (statement_count DESC, key);
CREATE INDEX actors_of_kind_most_recent ON actors (kind, last_seen DESC, key);
CREATE INDEX actors_of_kind_most_quoted ON actors (kind, statement_count DESC, key);

-- By what a name begins with: the folded words of each name from the first on, from the second on …
CREATE TABLE actor_names (
    folded TEXT NOT NULL,
    actor INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (folded, actor, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_names_by_actor ON actor_names (actor, name);

-- What an actor says in an article, in numbers. Everybody's row has the outlet as the article writes it for its name.
CREATE TABLE perspectives (
    actor INTEGER NOT NULL,
    outlet INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    article INTEGER NOT NULL,
    is_copy INTEGER NOT NULL,
    supportive INTEGER NOT NULL,
    critical INTEGER NOT NULL,
    cautious INTEGER NOT NULL,
    neutral INTEGER NOT NULL,
    kind INTEGER,
    name TEXT,
    role TEXT,
    PRIMARY KEY (actor, outlet, published_at, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX perspectives_by_article ON perspectives (article);
CREATE INDEX perspectives_by_time ON perspectives (actor, published_at, article) WHERE actor > 0;
CREATE INDEX perspectives_with_role ON perspectives (actor, published_at, article) WHERE actor > 0 AND role IS NOT NULL;
CREATE INDEX perspectives_by_name ON perspectives (actor, name) WHERE actor > 0;
CREATE INDEX perspectives_by_outlet ON perspectives (outlet, published_at, actor, is_copy, supportive, critical, cautious, neutral);

-- Sums of perspectives: by month (twelve times the year and the months before), and of these sums the sums. They are made anew where a perspective
-- changes, never counted on: what they say cannot drift from what is there. "originals" are the statements that stand in no copy.
CREATE TABLE monthly_tallies (
    actor INTEGER NOT NULL,
    outlet INTEGER NOT NULL,
    month INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    supportive INTEGER NOT NULL,
    critical INTEGER NOT NULL,
    cautious INTEGER NOT NULL,
    neutral INTEGER NOT NULL,
    copied_supportive INTEGER NOT NULL,
    copied_critical INTEGER NOT NULL,
    copied_cautious INTEGER NOT NULL,
    copied_neutral INTEGER NOT NULL,
    PRIMARY KEY (actor, outlet, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE tallies (
    actor INTEGER NOT NULL,
    outlet INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    supportive INTEGER NOT NULL,
    critical INTEGER NOT NULL,
    cautious INTEGER NOT NULL,
    neutral INTEGER NOT NULL,
    copied_supportive INTEGER NOT NULL,
    copied_critical INTEGER NOT NULL,
    copied_cautious INTEGER NOT NULL,
    copied_neutral INTEGER NOT NULL,
    originals INTEGER NOT NULL,
    PRIMARY KEY (actor, outlet)
) STRICT, WITHOUT ROWID;

CREATE INDEX tallies_most_quoted ON tallies (outlet, originals DESC) WHERE actor > 0;

-- The timelines: statements of actors with a key. The position is 8192 times the article and 8191 less the statement's number, so that positions that
-- fall go through an article from its beginning. The statement itself stands in the article's answer. WITHOUT ROWID, since a comparison of time and
-- position together is answered by an index only where the position is a column like another.
CREATE TABLE statements (
    position INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL,
    outlet INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    stance INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX statements_by_time ON statements (actor, published_at);
CREATE INDEX statements_by_stance ON statements (actor, stance, published_at);
CREATE INDEX statements_by_outlet ON statements (actor, outlet, published_at);

-- Folded words of what is said, and beside them ":a7" (actor), ":s1" (stance) and ":o3" (outlet), by position. A folded word has no colon. Words of
-- a statement that is gone are found by nothing any more, but stay in the index's pages until SQLite merges these.
CREATE VIRTUAL TABLE statement_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars ':'");
