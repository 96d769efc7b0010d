-- reference: what it became somebody's by, order:<id> or gift:<id>.
create table purchase (
  id           uuid        primary key,
  reference    text        not null,
  person_id    uuid        not null,
  family_id    uuid        not null,
  product_id   uuid        not null,
  kind         text        not null check (kind in ('DIGITAL', 'PHYSICAL')),
  quantity     int         not null check (quantity > 0),
  purchased_at timestamptz not null,
  opened_at    timestamptz,
  revoked_at   timestamptz,
  unique (reference, product_id)
);
create index purchase_of_person on purchase (person_id, id desc);
create index purchase_of_product on purchase (person_id, product_id);
