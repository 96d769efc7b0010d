-- What a payment owes one supplier, and what of it was taken again because something was given back.
create table supplier_share (
  checkout_id    uuid   not null references checkout,
  supplier_id    uuid   not null,
  sold_minor     bigint not null check (sold_minor >= 0),
  payable_minor  bigint not null,
  refunded_minor bigint not null default 0,
  taken_minor    bigint not null default 0,
  primary key (checkout_id, supplier_id),
  constraint payable_of_what_was_sold check (payable_minor between 0 and sold_minor),
  constraint never_more_refunded_than_sold check (refunded_minor between 0 and sold_minor),
  constraint never_more_taken_than_payable check (taken_minor between 0 and payable_minor)
);

create table refund_share (
  refund_id   uuid   not null references refund,
  supplier_id uuid   not null,
  minor       bigint not null check (minor > 0),
  taken_minor bigint not null check (taken_minor >= 0),
  primary key (refund_id, supplier_id)
);

-- minor: what is granted of what was asked.
alter table refund add column asked_minor bigint;
update refund set asked_minor = minor;
alter table refund alter column asked_minor set not null;
alter table refund add constraint never_more_than_was_asked check (minor <= asked_minor);
alter table refund add column supplier_id uuid;
