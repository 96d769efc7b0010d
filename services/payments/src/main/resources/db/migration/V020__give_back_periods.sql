-- Which subscription a period belongs to, and in what it was paid; of those that cost nothing no entry tells.
alter table invoice add column subscription_id uuid;
alter table invoice add column currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$');
alter table invoice alter column currency drop default;
update invoice set currency = e.currency
  from ledger_entry e where e.reference = 'payment:invoice:' || invoice.id;

-- What is to be given back of an invoice, once: all that was left of it when that was asked for. due_at: when it is tried; null once it is done, or the provider has refused.
create table invoice_refund (
  id         uuid        primary key,
  invoice_id text        not null unique references invoice,
  minor      bigint      not null check (minor > 0),
  asked_at   timestamptz not null,
  due_at     timestamptz,
  attempts   int         not null default 0,
  postponed  int         not null default 0
);
create index invoice_refund_due on invoice_refund (due_at) where due_at is not null;

-- What the provider tells it has given back of an invoice, whoever had it do so; id: the provider's.
create table invoice_given_back (
  id         text    primary key,
  invoice_id text    not null references invoice,
  minor      bigint  not null check (minor > 0),
  failed     boolean not null
);
create index invoice_given_back_of on invoice_given_back (invoice_id);
