-- When what is sold no more, and goes on all the same, is to be cancelled again.
alter table subscribed_product add column cancel_due_at timestamptz;
create index subscribed_product_cancel_due on subscribed_product (cancel_due_at) where cancel_due_at is not null;
update subscribed_product set cancel_due_at = now() where withdrawn_at is not null and subscription_id in
  (select id from subscription where status in ('ACTIVE', 'PAST_DUE', 'UNPAID'));
