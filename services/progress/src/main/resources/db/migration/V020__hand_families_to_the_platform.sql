-- The platform keeps them now (V0.4), for every service that knows children.
insert into family_child (child_id, family_id, told_at, gone)
  select child_id, family_id, told_at, gone from known_child
  on conflict (child_id) do nothing;
drop table known_child;

insert into family_core_decision (scope_id, granted, decided_at)
  select scope_id, granted, decided_at from core_decision
  on conflict (scope_id) do nothing;
drop table core_decision;
