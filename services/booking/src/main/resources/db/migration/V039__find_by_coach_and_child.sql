-- A coach's day and feed; what a child that goes leaves; whose sessions were called off and are to be emptied.
create index course_session_of_coach on course_session (coach_id, starts_at);
create index seat_of_child on seat (child_id) where state <> 'FREED';
create index course_session_cancelled on course_session (id) where state = 'CANCELLED';
