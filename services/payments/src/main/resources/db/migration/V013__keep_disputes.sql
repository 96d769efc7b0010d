-- What was taken back of a payment, and whether it has come back; either may be told first. taken_at is the provider's.
create table dispute (
  id         text    primary key,
  payment_id text    not null,
  currency   text    not null,
  minor      bigint  not null check (minor > 0),
  taken_at   timestamptz,
  returned   boolean not null default false
);
create index dispute_payment on dispute (payment_id);

-- A dispute about a payment that was decided for us: what was taken before comes back, whenever that is told.
create table dispute_won (
  id         text        not null,
  payment_id text        not null,
  at         timestamptz not null,
  primary key (id, payment_id)
);
create index dispute_won_payment on dispute_won (payment_id);
