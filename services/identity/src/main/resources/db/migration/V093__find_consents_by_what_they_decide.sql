-- What is looked for stays small, however many consents a family has kept as evidence.
create index consent_asked on consent (family_id, requested_at);
drop index consent_family;
create index consent_waiting on consent (family_id) where used_at is null and superseded_at is null;
create index consent_waiting_for on consent (parent_id) where used_at is null and superseded_at is null;
create index consent_decision on consent_purpose (family_id, purpose) where state in ('GRANTED', 'WITHDRAWN');
