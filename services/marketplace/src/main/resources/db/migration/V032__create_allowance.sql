-- refused: categories.
create table child_allowance (
  child_id  uuid   primary key,
  mode      text   not null check (mode in ('NONE', 'ASK', 'WITHIN')),
  per_order bigint check (per_order >= 0),
  per_week  bigint check (per_week >= 0),
  refused   uuid[] not null,
  version   bigint not null
);
