-- A credit pays for one seat in any session of its course.
create table credit_package (
  id        uuid    primary key,
  course_id uuid    not null references course,
  credits   int     not null check (credits > 0),
  minor     bigint  not null check (minor > 0),
  currency  text    not null,
  open      boolean not null
);
create index credit_package_of_course on credit_package (course_id) where open;

-- call, question: by which call it was begun, and what that said.
create table credit_purchase (
  id         uuid        primary key,
  call       text        not null unique,
  question   text        not null,
  package_id uuid        not null references credit_package,
  course_id  uuid        not null,
  family_id  uuid        not null,
  person_id  uuid        not null,
  credits    int         not null check (credits > 0),
  minor      bigint      not null check (minor > 0),
  currency   text        not null,
  until      timestamptz not null,
  begun_at   timestamptz not null,
  paid_at    timestamptz
);

-- balance: what the entries come to.
create table credit_account (
  family_id uuid not null,
  course_id uuid not null references course,
  balance   int  not null,
  constraint never_below_zero check (balance >= 0),
  primary key (family_id, course_id)
);
create table credit_entry (
  id        uuid        primary key,
  family_id uuid        not null,
  course_id uuid        not null,
  kind      text        not null check (kind in ('BOUGHT', 'SPENT', 'RETURNED')),
  credits   int         not null check (credits <> 0 and (kind = 'SPENT') = (credits < 0)),
  reference text        not null,
  written_at timestamptz not null,
  foreign key (family_id, course_id) references credit_account
);
create unique index credit_entry_once on credit_entry (reference, kind) where kind in ('BOUGHT', 'SPENT');
create index credit_entry_of_account on credit_entry (family_id, course_id, id desc);

-- Seats that were paid by credits, one each.
alter table booking add by_credits boolean not null default false;
alter table booking add check (not by_credits or minor = 0);
