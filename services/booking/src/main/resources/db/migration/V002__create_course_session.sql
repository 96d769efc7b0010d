create extension if not exists btree_gist;

-- local_start, zone: what people have agreed on; starts_at, ends_at follow from it.
-- taken: the seats that are offered, held or booked. Whoever changes them locks the row by that.
-- moved_at: when its time was changed last, which lets families out of it.
create table course_session (
  id          uuid        primary key,
  course_id   uuid        not null references course,
  coach_id    uuid        not null,
  series_id   uuid,
  local_start timestamp   not null,
  zone        text        not null,
  minutes     int         not null check (minutes > 0),
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  mode        text        not null check (mode in ('ONLINE', 'IN_PERSON')),
  location    text,
  capacity    int         not null check (capacity > 0),
  taken       int         not null default 0,
  minor       bigint      not null check (minor >= 0),
  currency    text        not null check (currency ~ '^[A-Z]{3}$'),
  state       text        not null check (state in ('PLANNED', 'CANCELLED')),
  meet_link   text,
  moved_at    timestamptz,
  version     bigint      not null,
  check (ends_at > starts_at),
  check (mode = 'ONLINE' or location is not null),
  constraint never_oversold check (taken between 0 and capacity),
  constraint coach_in_one_place
    exclude using gist (coach_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'PLANNED')
) with (fillfactor = 70);
create index course_session_to_come on course_session (starts_at, id) where state = 'PLANNED';
create index course_session_of_course on course_session (course_id, starts_at);
