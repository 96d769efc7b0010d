-- Nobody knows of the links that are open: they end, and are asked for again.
alter table coming_of_age add column invited_by uuid;

update coming_of_age set superseded_at = now()
where state = 'INVITED' and used_at is null and superseded_at is null;

create index coming_of_age_invited_by on coming_of_age (family_id, invited_by)
where used_at is null and superseded_at is null;
