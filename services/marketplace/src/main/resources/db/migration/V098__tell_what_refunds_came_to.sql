-- granted: what payments has given back for it, or could not, which may be less than was asked for; 0 if staff had given back all that was
-- left. by_hand: staff has asked for it at payments; those are here if they have failed.
alter table order_refund
  add column granted bigint check (granted >= 0),
  add column by_hand boolean not null default false;
update order_refund set granted = coalesce(minor, points) where done_at is not null;
update order_refund set failed_at = null where done_at is not null;
create index order_refund_failed on order_refund (order_id) where failed_at is not null;
