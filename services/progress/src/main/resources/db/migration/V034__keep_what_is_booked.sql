-- What booking has told of children's seats, and of families' credits. A seat that is lost stays lost, however late it is told that it was had.
create table booked_seat (
  booking_id        uuid        not null,
  child_id          uuid        not null,
  course_session_id uuid        not null,
  course_title      text        not null,
  starts_at         timestamptz not null,
  zone              text        not null,
  told_at           timestamptz not null,
  lost              boolean     not null,
  primary key (booking_id, child_id)
);
create index booked_seat_to_come on booked_seat (child_id, starts_at) where not lost;
create index booked_seat_begins on booked_seat (starts_at);

create table course_credit (
  family_id    uuid   not null,
  course_id    uuid   not null,
  course_title text   not null,
  credits      int    not null check (credits >= 0),
  version      bigint not null,
  primary key (family_id, course_id)
);
