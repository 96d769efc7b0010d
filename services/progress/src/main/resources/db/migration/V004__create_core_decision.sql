-- scope_id: a family, or one child, whose decision comes before its family's.
create table core_decision (
  scope_id   uuid        primary key,
  granted    boolean     not null,
  decided_at timestamptz not null
);
