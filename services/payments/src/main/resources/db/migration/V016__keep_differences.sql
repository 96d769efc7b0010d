-- What our books and a provider's do not agree on, until they do. provider: null where our own books disagree with themselves.
-- about: the provider's id. occurred_at: since when it can be found.
create table difference (
  id          uuid        primary key,
  provider    text        check (provider in ('STRIPE', 'PAYPAL')),
  kind        text        not null,
  about       text        not null,
  theirs      text,
  ours        text,
  occurred_at timestamptz not null,
  found_at    timestamptz not null,
  seen_at     timestamptz not null,
  gone_at     timestamptz
);
create unique index difference_open on difference (kind, about) where gone_at is null;

-- Until when a provider's list has been held against our books in whole.
create table comparison (
  provider text        primary key,
  until    timestamptz not null
);
