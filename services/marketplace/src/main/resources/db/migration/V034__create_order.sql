-- call, question: by which call it was placed, and what that said; a repeated call finds the order again.
-- asked_at: when progress was last asked about its points.
create table store_order (
  id        uuid        primary key,
  call      text        not null unique,
  question  text        not null,
  person_id uuid        not null,
  family_id uuid        not null,
  child_id  uuid,
  state     text        not null check (state in ('ASKING', 'PAYING', 'PAID', 'CANCELLED', 'REFUNDING', 'REFUNDED')),
  reason    text,
  ended_by  uuid,
  points    bigint      not null check (points > 0),
  placed_at timestamptz not null,
  paid_at   timestamptz,
  moved_at  timestamptz not null,
  asked_at  timestamptz not null,
  check (child_id is null or child_id = person_id),
  check (state <> 'PAID' or paid_at is not null),
  check ((state in ('CANCELLED', 'REFUNDING', 'REFUNDED')) = (reason is not null))
);
create index store_order_of_family on store_order (family_id, id desc);
create index store_order_of_person on store_order (person_id, placed_at);
create index store_order_to_ask on store_order (asked_at) where state in ('PAYING', 'REFUNDING');
create index store_order_asking on store_order (placed_at) where state = 'ASKING';

create table order_item (
  order_id    uuid   not null references store_order,
  product_id  uuid   not null,
  kind        text   not null check (kind in ('DIGITAL', 'PHYSICAL')),
  supplier_id uuid   not null,
  category_id uuid   not null,
  quantity    int    not null check (quantity > 0),
  points      bigint not null check (points > 0),
  primary key (order_id, product_id)
);
