-- Since when its seller sells it no more: nobody goes on with it then.
alter table subscribed_product add column withdrawn_at timestamptz;
