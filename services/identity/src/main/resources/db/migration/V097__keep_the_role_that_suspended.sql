-- None but a superadmin lifts what a superadmin has decided, whatever that superadmin is by then.
-- Null: nobody can tell any more who it was, which counts as a superadmin.
alter table suspension add column suspended_by_role text;
update suspension set suspended_by_role = person.role from person where person.id = suspension.suspended_by;
