-- minor: what the provider is asked for, less than asked_minor where less was left. postponed: how often it said no for now,
-- each time to another key; refused: how often nobody knew why. told: whether how it ended was told.
alter table invoice_refund add column asked_minor bigint;
update invoice_refund set asked_minor = minor;
alter table invoice_refund alter column asked_minor set not null;
alter table invoice_refund add constraint never_more_than_was_asked check (minor <= asked_minor);
alter table invoice_refund add column state text not null default 'ASKED' check (state in ('ASKED', 'DONE', 'REFUSED', 'FAILED'));
alter table invoice_refund add column refused int not null default 0;
alter table invoice_refund add column ended_at timestamptz;
alter table invoice_refund add column told boolean not null default false;

-- What ended before was told as sums alone, and is told now. What was refused and dropped is looked for, and asked for again.
update invoice_refund r set ended_at = now(), due_at = null, state = case when b.failed then 'FAILED' else 'DONE' end
from invoice_given_back b where b.refund_id = r.id;
update invoice_refund set due_at = now() where state = 'ASKED' and due_at is null;

alter table invoice_refund add constraint ends_once check ((state = 'ASKED') = (ended_at is null) and (due_at is null or ended_at is null));
create index invoice_refund_untold on invoice_refund (ended_at) where not told and ended_at is not null;
create index invoice_refund_state on invoice_refund (state, id) where state <> 'DONE';
