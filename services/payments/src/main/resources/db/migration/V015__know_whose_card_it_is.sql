-- Families that are no more. due_at: when the provider is to forget them.
create table closed_family (
  family_id uuid        primary key,
  closed_at timestamptz not null,
  due_at    timestamptz
);
create index closed_family_due on closed_family (due_at) where due_at is not null;
insert into closed_family (family_id, closed_at, due_at)
  select family_id, closed_at, due_at from customer where closed_at is not null;

-- A customer is one parent of one family: until now the family was it, by the card of who subscribed last.
alter table customer add column person_id uuid;
update customer c set person_id = (select s.person_id from subscription s where s.family_id = c.family_id
  order by s.provider_id is not null desc, s.id desc limit 1);
delete from customer where person_id is null or provider_id is null;
alter table customer drop constraint customer_pkey;
alter table customer drop column closed_at;
alter table customer drop column due_at;
alter table customer alter column provider_id set not null;
alter table customer add primary key (family_id, person_id);
create index customer_person on customer (person_id);

-- Parents who belong to a family no more. due_at: when what they pay for is to be looked at.
create table leaver (
  family_id uuid        not null,
  person_id uuid        not null,
  left_at   timestamptz not null,
  due_at    timestamptz,
  primary key (family_id, person_id)
);
create index leaver_due on leaver (due_at) where due_at is not null;
create index subscription_person on subscription (person_id) where status <> 'ENDED';
