-- Only ever appended to and deleted from its old end: a BRIN index finds that end at almost no cost.
create table inbox (
  subscription text        not null,
  event_id     uuid        not null,
  received_at  timestamptz not null,
  primary key (subscription, event_id)
) with (
  fillfactor = 100,
  autovacuum_vacuum_scale_factor = 0.05
);

create index inbox_received on inbox using brin (received_at) with (autosummarize = on);
