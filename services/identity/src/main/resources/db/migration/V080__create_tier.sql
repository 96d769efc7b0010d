-- What a family has, and why: what it has subscribed to, or what it was granted for a while instead.
create table family_tier (
  family_id     uuid        primary key references family on delete cascade,
  tier          text        not null check (tier in ('FREE', 'PREMIUM')),
  subscribed    text        not null check (subscribed in ('FREE', 'PREMIUM')),
  granted       text        check (granted in ('FREE', 'PREMIUM')),
  grant_reason  text,
  granted_by    uuid,
  grant_ends_at timestamptz,
  version       bigint      not null,
  check (num_nulls(granted, grant_reason, granted_by, grant_ends_at) in (0, 4)),
  check (tier = coalesce(granted, subscribed))
);
create index family_tier_grant_end on family_tier (grant_ends_at) where grant_ends_at is not null;

-- The newest that payments has said of each subscription.
create table subscription (
  id        uuid   primary key,
  family_id uuid   not null references family on delete cascade,
  tier      text   not null check (tier in ('FREE', 'PREMIUM')),
  version   bigint not null
);
create index subscription_family on subscription (family_id);

-- Which tier the tokens of a family tell since when, and since when they should tell another.
create table told_tier (
  family_id uuid        primary key references family on delete cascade,
  tier      text        check (tier in ('FREE', 'PREMIUM')),
  told_at   timestamptz,
  due_at    timestamptz,
  check (num_nulls(tier, told_at) in (0, 2))
);
create index told_tier_due on told_tier (due_at) where due_at is not null;
