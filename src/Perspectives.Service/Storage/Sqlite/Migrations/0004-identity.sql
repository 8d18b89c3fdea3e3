-- Who is who across articles. Names and keys are folded; what rows say is JSON.

-- Who has a name: NameRecord. The change counts up, so that whoever decides knows whether somebody else has meanwhile.
CREATE TABLE actor_name_records (
    name TEXT PRIMARY KEY,
    change INTEGER NOT NULL,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was decided of a text: IdentityDecision. It goes with the text.
CREATE TABLE identity_decisions (
    operation_id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL,
    decision TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX identity_decisions_by_article ON identity_decisions (article_id);

-- Which key leads to which other: ActorJoin. All else of the index has the keys behind them; a change of a join enters its articles anew.
CREATE TABLE actor_joins (
    key TEXT PRIMARY KEY,
    target TEXT,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_joins_by_target ON actor_joins (target) WHERE target IS NOT NULL;

-- The keys as answers have them.
CREATE TABLE answered_keys (
    key TEXT NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX answered_keys_by_article ON answered_keys (article);

INSERT INTO answered_keys (key, article)
    SELECT actors.key, perspectives.article FROM perspectives JOIN actors ON actors.number = perspectives.actor WHERE perspectives.actor > 0;
