-- Times are milliseconds since 1970, UTC. States are the numbers of ArticleState and OperationState.

-- A number never comes again (AUTOINCREMENT), so neither does "{number}.{change}", the version, also not after the same id was deleted and sent again.
CREATE TABLE articles (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    change INTEGER NOT NULL,
    state INTEGER NOT NULL,
    revision INTEGER NOT NULL,         -- the one answered; 0 while none is
    last_revision INTEGER NOT NULL,    -- the one whose text was sent last: the answered one, or one that waits or has failed
    revision_count INTEGER NOT NULL,   -- the last number given to a revision
    is_pending INTEGER NOT NULL,
    operation_id TEXT NOT NULL,        -- of last_revision
    title TEXT,
    outlet TEXT,
    published_at INTEGER NOT NULL,
    tags TEXT NOT NULL,                -- JSON array
    language TEXT NOT NULL,
    length INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    answered_at INTEGER,
    same_as INTEGER REFERENCES articles (number),
    text_hash BLOB,                    -- SHA-256 of the answered text; null while none is
    statement_count INTEGER NOT NULL,
    actor_count INTEGER NOT NULL
) STRICT;

CREATE INDEX articles_by_text ON articles (text_hash, accepted_at, number) WHERE text_hash IS NOT NULL;
CREATE INDEX articles_by_original ON articles (same_as, accepted_at, number) WHERE same_as IS NOT NULL;

-- At most two of an article: the answered one and the one sent last.
CREATE TABLE revisions (
    article INTEGER NOT NULL REFERENCES articles (number),
    revision INTEGER NOT NULL,
    operation_id TEXT NOT NULL,
    content_hash BLOB NOT NULL,        -- SHA-256 of all that was sent: is it the same article again?
    text_hash BLOB NOT NULL,
    metadata TEXT NOT NULL,            -- JSON of the article without its text
    text_is_derived INTEGER NOT NULL,
    text BLOB NOT NULL,                -- UTF-8
    answer BLOB,                       -- UTF-8 JSON of the answer without its description of the article, which is made when it is read
    PRIMARY KEY (article, revision)
) STRICT;

-- Kept after the article is gone: an operation that is known is never accepted again. Numbers of articles do not come again, so this one may dangle.
CREATE TABLE operations (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL,
    article INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    error_code TEXT,
    error_message TEXT,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX operations_unfinished ON operations (created_at, id) WHERE finished_at IS NULL;

-- Of submissions whose content was there already: the operation that they were given, so that they are known when they come again.
CREATE TABLE operation_aliases (
    id TEXT NOT NULL PRIMARY KEY,
    operation_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency (
    key TEXT NOT NULL PRIMARY KEY,
    content_hash TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    reserved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_time ON idempotency (reserved_at);

CREATE TABLE api_keys (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    secret_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE poison (
    id TEXT NOT NULL PRIMARY KEY,      -- sorts newest first
    error_code TEXT NOT NULL,
    error_message TEXT NOT NULL,
    tries INTEGER NOT NULL,
    body BLOB NOT NULL,
    poisoned_at INTEGER NOT NULL,
    operation_id TEXT,
    article_id TEXT
) STRICT;

CREATE INDEX poison_by_operation ON poison (operation_id) WHERE operation_id IS NOT NULL;
CREATE INDEX poison_by_article ON poison (article_id) WHERE article_id IS NOT NULL;
