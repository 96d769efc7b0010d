create table attendance (
  session_id uuid        not null references course_session,
  child_id   uuid        not null,
  present    boolean     not null,
  marked_at  timestamptz not null,
  primary key (session_id, child_id)
);
