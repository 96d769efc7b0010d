-- Offers of children who have another seat by now are looked for each second.
create index seat_offered on seat (booking_id) where state = 'OFFERED';
