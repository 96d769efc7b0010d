-- A transaction that notifies takes a lock of the whole server for its commit, so that all of them commit one after the other.
-- Who publishes rings in its own process instead, after the commit.
drop trigger outbox_filled on outbox;
drop function notify_outbox();
