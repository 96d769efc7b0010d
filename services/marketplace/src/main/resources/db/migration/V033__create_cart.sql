create table cart_line (
  person_id  uuid        not null,
  product_id uuid        not null,
  quantity   int         not null check (quantity between 1 and 99),
  added_at   timestamptz not null,
  primary key (person_id, product_id)
);
