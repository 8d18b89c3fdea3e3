-- Messages, the oldest having the lowest sequence. Only waiting for work needs a queue of its own; its articles lie in the other tables.
CREATE TABLE queue (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    operation_id TEXT,
    body BLOB NOT NULL,
    enqueued_at INTEGER NOT NULL,
    dequeue_count INTEGER NOT NULL DEFAULT 0,
    -- When the lease or the delay ends; 0 for a message that has neither.
    free_at INTEGER NOT NULL DEFAULT 0,
    -- Of the last lease, null after a release. A lease that has ended but was given to nobody else can still be renewed or completed.
    receipt TEXT
) STRICT;

-- An index ends with the sequence: the free messages are read in their order.
CREATE INDEX queue_by_time ON queue (free_at);

CREATE INDEX queue_by_operation ON queue (operation_id) WHERE operation_id IS NOT NULL;
