-- By moderators; what suppliers withdraw themselves needs no account.
create table product_withdrawal (
  product_id   uuid        primary key references product,
  reason       text        not null,
  withdrawn_by uuid        not null,
  withdrawn_at timestamptz not null
);
