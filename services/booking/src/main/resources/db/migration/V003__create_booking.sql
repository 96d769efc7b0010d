-- call, question: by which call seats were held, and what that said; a repeated call finds the booking again. An offer has none.
-- minor: of one seat. paid, refunded: of all of them; what is refunded has been asked of payments.
create table booking (
  id           uuid        primary key,
  call         text        unique,
  question     text,
  session_id   uuid        not null references course_session,
  family_id    uuid        not null,
  person_id    uuid        not null,
  state        text        not null check (state in ('OFFERED', 'HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED')),
  reason       text,
  minor        bigint      not null check (minor >= 0),
  currency     text        not null,
  paid         bigint      not null default 0 check (paid >= 0),
  refunded     bigint      not null default 0,
  until        timestamptz,
  booked_at    timestamptz not null,
  confirmed_at timestamptz,
  constraint refunds_what_was_paid check (refunded between 0 and paid),
  check ((state in ('OFFERED', 'HELD')) = (until is not null)),
  check (state <> 'CONFIRMED' or confirmed_at is not null),
  check (state <> 'CANCELLED' or reason is not null)
);
create index booking_to_expire on booking (until) where state in ('OFFERED', 'HELD');
create index booking_held_by_family on booking (family_id) where state = 'HELD';
create index booking_of_family on booking (family_id, id desc);
create index booking_of_session on booking (session_id);

-- An offered seat does not keep its child from anything else until the offer is accepted.
create table seat (
  booking_id uuid      not null references booking,
  child_id   uuid      not null,
  session_id uuid      not null,
  state      text      not null check (state in ('OFFERED', 'HELD', 'TAKEN', 'FREED')),
  during     tstzrange not null,
  primary key (booking_id, child_id),
  constraint child_in_one_place
    exclude using gist (child_id with =, during with &&) where (state in ('HELD', 'TAKEN'))
);
create index seat_of_session on seat (session_id) where state <> 'FREED';

-- Each is asked of payments under its id, and done there once.
create table booking_refund (
  id           uuid        primary key,
  booking_id   uuid        not null references booking,
  minor        bigint      not null check (minor > 0),
  reason       text        not null,
  requested_at timestamptz not null,
  done_at      timestamptz
);
create index booking_refund_of_booking on booking_refund (booking_id);
