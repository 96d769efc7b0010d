-- told_at: when the child's parents were told that it is not there. Of what was marked before they are told no more.
alter table attendance add told_at timestamptz;
update attendance set told_at = marked_at where not present;
create index attendance_to_tell on attendance (session_id) where not present and told_at is null;
