-- emptied_at: when a session that was called off had no seat taken any more; nobody looks at it again.
alter table course_session add column emptied_at timestamptz;
update course_session set emptied_at = now() where state = 'CANCELLED' and taken = 0;
drop index course_session_cancelled;
create index course_session_to_empty on course_session (course_id) where state = 'CANCELLED' and emptied_at is null;
