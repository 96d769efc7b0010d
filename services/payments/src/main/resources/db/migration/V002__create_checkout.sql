-- A checkout, and the payment that comes of it. due_at: when something is to be done about it at the provider.
create table checkout (
  id                  uuid        primary key,
  reference           text        not null unique,
  question            text        not null,
  family_id           uuid        not null,
  person_id           uuid        not null,
  currency            text        not null check (currency ~ '^[A-Z]{3}$'),
  minor               bigint      not null check (minor > 0),
  lines               jsonb       not null,
  expires_at          timestamptz not null,
  provider_expires_at timestamptz not null,
  state               text        not null check (state in ('PENDING', 'OPEN', 'ENDING', 'EXPIRED', 'PAID')),
  provider_id         text        unique,
  url                 text,
  payment_id          text        unique,
  paid_minor          bigint      not null default 0 check (paid_minor >= 0),
  refund_minor        bigint      not null default 0 check (refund_minor >= 0),
  disputed            boolean     not null default false,
  created_at          timestamptz not null,
  paid_at             timestamptz,
  due_at              timestamptz,
  attempts            int         not null default 0,
  constraint never_more_given_back_than_paid check (refund_minor <= paid_minor),
  constraint paid_is_known_at_the_provider check (state <> 'PAID' or (paid_minor > 0 and payment_id is not null))
);
create index checkout_due on checkout (due_at) where due_at is not null;
create index checkout_family on checkout (family_id, id);

-- asked: what somebody wants. Under its reference it is given back once.
create table refund (
  id          uuid        primary key,
  reference   text        not null unique,
  checkout_id uuid        not null references checkout,
  minor       bigint      not null check (minor > 0),
  currency    text        not null,
  reason      text        not null,
  state       text        not null check (state in ('ASKED', 'DONE', 'REFUSED', 'FAILED')),
  provider_id text        unique,
  asked_at    timestamptz not null,
  done_at     timestamptz,
  due_at      timestamptz,
  attempts    int         not null default 0
);
create index refund_due on refund (due_at) where due_at is not null;
create index refund_checkout on refund (checkout_id);
