-- granted: what payments has paid back, which may be less than was asked for. What payments has not been asked for here was paid back
-- by its staff.
alter table booking_refund add granted bigint check (granted > 0);
alter table booking_refund add failed_at timestamptz;
update booking_refund set granted = minor where done_at is not null;
alter table booking_refund add check ((granted is null) = (done_at is null));
alter table booking_refund add check (done_at is null or failed_at is null);
create index booking_refund_failed on booking_refund (booking_id) where failed_at is not null;

-- most: what part of the price can come back; changing to another session does not win a family more than it had before.
alter table booking add most text not null default 'ALL' check (most in ('NONE', 'HALF', 'ALL'));

alter table credit_purchase add refunded_at timestamptz;
alter table credit_entry drop constraint credit_entry_kind_check;
alter table credit_entry drop constraint credit_entry_check;
alter table credit_entry add check (kind in ('BOUGHT', 'SPENT', 'RETURNED', 'REVOKED'));
alter table credit_entry add check (credits <> 0 and (kind in ('SPENT', 'REVOKED')) = (credits < 0));
