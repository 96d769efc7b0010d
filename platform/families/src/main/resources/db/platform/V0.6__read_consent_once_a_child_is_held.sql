-- In plpgsql, and volatile, so that it sees what was committed while the statement that calls it has waited for a child.
create function family_core_consent(child uuid, family uuid) returns boolean
language plpgsql volatile as $$
begin
  return coalesce(
    (select granted from family_core_decision where scope_id = child),
    (select granted from family_core_decision where scope_id = family),
    true);
end
$$;

-- A decision for a family holds its children.
create index family_child_of_family on family_child (family_id);
