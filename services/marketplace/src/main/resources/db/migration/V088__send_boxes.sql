-- A product that a family gets each month; payments knows it as box:<id>. ended_at: sold no more, so that payments was asked to end it.
create table box (
  id          uuid        primary key,
  call_id     text        not null unique,
  question    text        not null,
  product_id  uuid        not null references product,
  supplier_id uuid        not null,
  family_id   uuid        not null,
  person_id   uuid        not null,
  minor       bigint      not null check (minor > 0),
  currency    text        not null check (currency ~ '^[A-Z]{3}$'),
  begun_at    timestamptz not null,
  ended_at    timestamptz
);
create index box_of_family on box (family_id, id desc);
create index box_living on box (product_id) where ended_at is null;

-- A month that is paid, and what is sent for it: once, under box:<id of the month>. due_at: when sending is tried; null once it is done.
create table box_month (
  id         uuid        primary key,
  box_id     uuid        not null references box,
  invoice_id text        not null unique,
  paid_at    timestamptz not null,
  due_at     timestamptz
);
create index box_month_of_box on box_month (box_id, id desc);
create index box_month_due on box_month (due_at) where due_at is not null;
