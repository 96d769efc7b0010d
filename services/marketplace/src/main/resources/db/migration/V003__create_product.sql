-- shop_open: as its shop is, so that what can be bought is found without asking for the shop.
-- slug: of products that come with Homeroom.
create table product (
  id               uuid        primary key,
  slug             text        unique,
  supplier_id      uuid        not null references shop,
  category_id      uuid        not null references category,
  kind             text        not null check (kind in ('DIGITAL', 'PHYSICAL')),
  lesson           boolean     not null,
  titles           jsonb       not null check (titles <> '{}'),
  descriptions     jsonb       not null,
  price_minor      bigint      not null check (price_minor >= 0),
  price_currency   text        not null check (price_currency ~ '^[A-Z]{3}$'),
  price_points     bigint      check (price_points > 0),
  min_age          int         not null check (min_age >= 0),
  max_age          int         not null check (max_age >= min_age),
  specs            jsonb       not null,
  image            text,
  state            text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  shop_open        boolean     not null,
  withdrawn_reason text,
  version          bigint      not null,
  created_at       timestamptz not null,
  constraint lessons_are_digital check (not lesson or kind = 'DIGITAL')
);
create index product_of_supplier on product (supplier_id, id desc);
create index product_offered on product (category_id, id desc) where state = 'PUBLISHED' and shop_open;
create index product_offered_anywhere on product (id desc) where state = 'PUBLISHED' and shop_open;

-- What a digital product is; apart from it, since only who owns it may read that.
create table product_content (
  product_id uuid  primary key references product,
  texts      jsonb not null check (texts <> '{}')
);
