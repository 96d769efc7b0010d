-- As which payment families and staff see a period, the later ones greater; and what it was of: a plan, or the reference of a product.
-- Who brings none (an instance of before) has one made.
alter table invoice add column shown_as uuid;
alter table invoice add column plan text;
alter table invoice add column paid_at timestamptz;
update invoice i set
  plan = (select s.plan from subscription s where s.id = i.subscription_id),
  paid_at = coalesce(
    (select min(e.occurred_at) from ledger_entry e where e.reference in ('payment:invoice:' || i.id, 'sale:invoice:' || i.id)),
    (select s.created_at from subscription s where s.id = i.subscription_id),
    now());
update invoice set shown_as = (lpad(to_hex((extract(epoch from paid_at) * 1000)::bigint), 12, '0')
  || '7' || left(md5(id), 3) || '8' || right(md5(id), 15))::uuid;
alter table invoice alter column shown_as set default (lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0')
  || '7' || left(md5(random()::text), 3) || '8' || right(md5(random()::text), 15))::uuid;
alter table invoice alter column shown_as set not null;
alter table invoice alter column paid_at set default now();
alter table invoice alter column paid_at set not null;
create unique index invoice_shown_as on invoice (shown_as);
create index invoice_family on invoice (family_id, shown_as);
create index invoice_plan on invoice (plan, shown_as);

-- Why something is given back: staff says it.
alter table invoice_refund add column reason text not null default 'month';
