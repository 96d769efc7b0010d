-- abandoned_at: since when its coach is gone, and what is not used of it is to be paid back.
alter table credit_package add offered_at timestamptz not null default now();
alter table credit_package alter offered_at drop default;
alter table credit_package add abandoned_at timestamptz;
create index credit_package_abandoned on credit_package (course_id) where abandoned_at is not null;
create index credit_account_with_some on credit_account (course_id) where balance > 0;

-- Families that are no more, as far as they have bought credits.
create table closed_family (
  family_id uuid        primary key,
  closed_at timestamptz not null
);

-- given_back: of how many of its credits the money was asked back.
alter table credit_purchase add given_back int not null default 0;
alter table credit_purchase add constraint gives_back_what_was_bought check (given_back between 0 and credits);
create index credit_purchase_of_account on credit_purchase (family_id, course_id);

alter table credit_entry drop constraint credit_entry_kind_check;
alter table credit_entry drop constraint credit_entry_check;
alter table credit_entry add constraint credit_entry_kind_check
  check (kind in ('BOUGHT', 'SPENT', 'RETURNED', 'REVOKED', 'REFUNDED'));
alter table credit_entry add constraint credit_entry_check
  check (credits <> 0 and (kind in ('SPENT', 'REVOKED', 'REFUNDED')) = (credits < 0));

-- Each is asked of payments under its id, and done there once; nothing is asked for if the credits cost nothing.
create table credit_refund (
  id           uuid        primary key,
  purchase_id  uuid        not null references credit_purchase,
  credits      int         not null check (credits > 0),
  minor        bigint      not null check (minor >= 0),
  granted      bigint      check (granted >= 0),
  requested_at timestamptz not null,
  done_at      timestamptz,
  failed_at    timestamptz,
  check ((granted is null) = (done_at is null)),
  check (done_at is null or failed_at is null)
);
create index credit_refund_of_purchase on credit_refund (purchase_id);
