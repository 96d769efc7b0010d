-- What is asked back for an order: of its money, at payments, or of its points, at progress; all that is left, or a part. Points of a whole order
-- are asked back by the order's own reference and are not here.
-- supplier_id: whose lines it is for, if it is not for all that is left. asked_at: when progress was last asked.
alter table order_refund drop constraint order_refund_order_id_key;
alter table order_refund alter column minor drop not null;
alter table order_refund
  add column points      bigint check (points > 0),
  add column supplier_id uuid,
  add column part        boolean not null default false,
  add column asked_at    timestamptz,
  add constraint order_refund_one_way check ((points is null) <> (minor is null)),
  add constraint order_refund_of_points_is_asked check (points is null or asked_at is not null);
alter table order_refund alter column part drop default;
create unique index order_refund_of_the_rest on order_refund (order_id) where not part;
create index order_refund_of on order_refund (order_id);
create index order_refund_to_ask on order_refund (asked_at) where points is not null and done_at is null;

-- refund_id: by which it was given back, if it was before the rest.
alter table order_item add column refund_id uuid references order_refund;
