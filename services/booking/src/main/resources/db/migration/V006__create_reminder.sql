-- Each booking is reminded of once for each time it is to begin at, so long before.
create table reminder (
  booking_id uuid        not null references booking,
  hours      int         not null,
  starts_at  timestamptz not null,
  sent_at    timestamptz not null,
  primary key (booking_id, hours, starts_at)
);
