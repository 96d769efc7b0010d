-- Stripe charges a customer's subscriptions in one currency: in another somebody is another customer.
-- currency: null where nothing was paid until now, of which nobody can tell; they are forgotten as others are, and used no more.
alter table customer add column currency text check (currency ~ '^[A-Z]{3}$');
update customer c set currency = (
  select coalesce(p.currency, i.currency) from subscription s
  left join subscribed_product p on p.subscription_id = s.id
  left join lateral (select currency from invoice where subscription_id = s.id order by id limit 1) i on true
  where s.family_id = c.family_id and s.person_id = c.person_id and coalesce(p.currency, i.currency) is not null
  order by s.provider_id is not null desc, s.status <> 'ENDED' desc, s.id desc limit 1);
alter table customer drop constraint customer_pkey;
alter table customer drop constraint customer_provider_id_key;
alter table customer add primary key (provider_id);
alter table customer add unique (family_id, person_id, currency);

-- As whom somebody pays for it, by the provider's id.
alter table subscription add column customer_id text;
update subscription s set customer_id = c.provider_id from customer c
  where c.family_id = s.family_id and c.person_id = s.person_id and s.provider_id is not null;
create index subscription_customer on subscription (customer_id);
