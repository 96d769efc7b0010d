-- sealed: an address, readable with the service's key for addresses and for this family alone.
create table family_address (
  family_id  uuid        primary key,
  sealed     bytea       not null,
  version    bigint      not null,
  changed_at timestamptz not null
);

-- reference: what it is sent for, order:<id> or gift:<id>. One for each supplier.
create table shipment (
  id            uuid        primary key,
  reference     text        not null,
  supplier_id   uuid        not null,
  person_id     uuid        not null,
  family_id     uuid        not null,
  child_id      uuid,
  items         jsonb       not null,
  state         text        not null check (state in ('REQUESTED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
  carrier       text,
  tracking_code text,
  requested_at  timestamptz not null,
  changed_at    timestamptz not null,
  unique (reference, supplier_id),
  check (state not in ('SHIPPED', 'DELIVERED') or carrier is not null)
);
create index shipment_of_supplier on shipment (supplier_id, id desc);
