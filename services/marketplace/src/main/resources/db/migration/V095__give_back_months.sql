-- There is no such family any more: nothing is sent to it, and its money goes back.
alter table box add column family_gone boolean not null default false;

-- refund_asked_at: since when payments is to give the month's money back; given_back_at: when it told that all of it was. Neither is sent.
alter table box_month add column refund_asked_at timestamptz;
alter table box_month add column given_back_at timestamptz;
