-- Images of products; their owner is the supplier.
create table upload (
  id            uuid        primary key,
  owner_id      uuid        not null,
  uploaded_by   uuid        not null,
  state         text        not null check (state in ('AWAITED', 'PENDING', 'READY', 'REFUSED', 'REMOVED')),
  refusal       text        check (refusal in ('TOO_LARGE', 'NOT_AN_IMAGE', 'TOO_MANY_PIXELS', 'INFECTED')),
  claimed_until timestamptz,
  created_at    timestamptz not null,
  check ((state = 'REFUSED') <= (refusal is not null)),
  unique (id, owner_id)
);
create index upload_of_owner on upload (owner_id, created_at);
create index upload_pending on upload (created_at) where state = 'PENDING';
create index upload_by_age on upload (created_at);

-- What was here named no image that anybody could have sent.
alter table product drop column image;

-- Of the product's own supplier, whatever a program asks for.
alter table product add column image_id uuid;
alter table product add foreign key (image_id, supplier_id) references upload (id, owner_id);
alter table product add constraint withdrawn_products_show_nothing
  check (state <> 'WITHDRAWN' or image_id is null);
create index product_of_image on product (image_id) where image_id is not null;
