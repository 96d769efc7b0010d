-- Since when a family has had this session: when it has changed to it, or else when it was booked. Of what was confirmed until now it cannot be known any more whether it was changed to.
alter table booking add changed_at timestamptz;
update booking set changed_at = confirmed_at where state = 'CONFIRMED';
