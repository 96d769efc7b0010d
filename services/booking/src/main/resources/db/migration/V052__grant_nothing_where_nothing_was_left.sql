-- 0: staff had given back all of it before.
alter table booking_refund
  drop constraint booking_refund_granted_check,
  add constraint booking_refund_granted_check check (granted >= 0);
