-- on_hand: what lies in the supplier's store. reserved: of these, what is kept for somebody; the sum of all lines of held reservations.
create table stock (
  product_id uuid primary key references product,
  on_hand    int  not null,
  reserved   int  not null default 0,
  constraint stock_never_oversold check (reserved >= 0 and reserved <= on_hand)
) with (fillfactor = 70);

-- reference: what it is for, such as order:<id>. A released one may be held anew.
create table stock_reservation (
  reference text        primary key,
  state     text        not null check (state in ('HELD', 'TAKEN', 'RELEASED', 'GIVEN_BACK')),
  until     timestamptz not null
);
create index stock_reservation_ending on stock_reservation (until) where state = 'HELD';

create table stock_reservation_line (
  reference  text not null references stock_reservation,
  product_id uuid not null references stock,
  quantity   int  not null check (quantity > 0),
  primary key (reference, product_id)
);
create index stock_reservation_line_of_product on stock_reservation_line (product_id);
