-- The transaction that changed a product last; see ADR 43.
create table product_change (
  product_id uuid primary key,
  changed_in xid8 not null
);
create index product_change_since on product_change (changed_in);

insert into product_change (product_id, changed_in) select id, pg_current_xact_id() from product;
