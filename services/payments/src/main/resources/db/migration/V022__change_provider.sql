-- next_provider: where somebody wants to pay instead, once nobody can pay where it is open; null if nowhere else.
-- openings: how often it has begun anew at another provider: a session that was opened before is its own no more.
alter table checkout add column next_provider text check (next_provider in ('STRIPE', 'PAYPAL'));
alter table checkout add column openings int not null default 0;
