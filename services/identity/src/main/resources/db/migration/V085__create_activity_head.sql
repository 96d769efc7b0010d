-- How far the activity log has come, sealed with the key that is not in this database: one row, moved on by each append in its
-- own transaction, so that newer entries than those that are left are missed. V086 puts the row here.
create table activity_head (
  single   boolean primary key default true check (single),
  sequence bigint  not null check (sequence >= 0),
  mac      text    not null,
  key_id   text    not null,
  seal     text    not null
);
