-- place: the order of coming, given while the session's row is locked.
create table waitlist_entry (
  id         uuid        primary key,
  place      bigint      not null generated always as identity,
  session_id uuid        not null references course_session,
  family_id  uuid        not null,
  person_id  uuid        not null,
  children   uuid[]      not null check (cardinality(children) > 0),
  state      text        not null check (state in ('WAITING', 'OFFERED', 'ACCEPTED', 'PASSED', 'LEFT')),
  booking_id uuid        unique references booking,
  joined_at  timestamptz not null,
  check ((state in ('OFFERED', 'ACCEPTED', 'PASSED')) <= (booking_id is not null))
);
create unique index waitlist_entry_once on waitlist_entry (session_id, family_id) where state in ('WAITING', 'OFFERED');
create index waitlist_entry_waiting on waitlist_entry (session_id, place) where state = 'WAITING';
create index waitlist_entry_of_family on waitlist_entry (family_id, place desc);
