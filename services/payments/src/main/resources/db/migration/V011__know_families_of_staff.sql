-- Who works with Homeroom has no family in a token, and may still pay for what their family subscribed to.
create table former_family (
  person_id uuid primary key,
  family_id uuid not null
);
create index former_family_family on former_family (family_id);
