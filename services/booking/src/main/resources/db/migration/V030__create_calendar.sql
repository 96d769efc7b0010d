-- room_link: to a room that was made for the session; meet_link is what its coach names.
alter table course_session add room_link text;

-- What the calendar outside is to show of each session. wanted: raised with each change of the session, in the change's own transaction;
-- shown: how far the calendar has come. turn: how many events of it were deleted there. etag, updated_at: of the event as it was seen last.
-- taken_until: one process writes it meanwhile, so that calls do not overtake each other.
create table calendar_event (
  session_id uuid        primary key references course_session,
  wanted     bigint      not null,
  shown      bigint      not null default 0,
  turn       int         not null default 0,
  etag       text,
  updated_at timestamptz,
  due_at     timestamptz,
  taken_until timestamptz,
  attempts   int         not null default 0,
  problem    text,
  check (shown <= wanted)
);
create index calendar_event_due on calendar_event (due_at) where due_at is not null;

insert into calendar_event (session_id, wanted, due_at)
select id, 1, now() from course_session where state = 'PLANNED' and ends_at > now();

-- How far changes made in the calendar were heard. Each job takes its turn for a while, so that no row is locked during a call.
create table calendar_hearing (
  calendar    text        primary key,
  token       text,
  hear_at     timestamptz not null,
  taken_until timestamptz,
  heard_at    timestamptz,
  channel_at  timestamptz not null
);

-- token_hash: SHA-256 of what each notification has to carry.
create table calendar_channel (
  id          uuid        primary key,
  token_hash  bytea       not null,
  resource_id text,
  expires_at  timestamptz not null
);
