-- Which child belongs to which family, as identity tells. One that has gone stays, so that it does not come back with an older event.
create table family_child (
  child_id  uuid        primary key,
  family_id uuid        not null,
  told_at   timestamptz not null,
  gone      boolean     not null default false
);

-- scope_id: a family, or one child, whose decision comes before its family's.
create table family_core_decision (
  scope_id   uuid        primary key,
  granted    boolean     not null,
  decided_at timestamptz not null
);
