-- Which child belongs to which family, as identity tells. One that has gone stays, so that it does not come back with an older event.
create table known_child (
  child_id  uuid        primary key,
  family_id uuid        not null,
  told_at   timestamptz not null,
  gone      boolean     not null default false
);
