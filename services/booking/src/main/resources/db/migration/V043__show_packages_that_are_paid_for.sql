-- running: whether the family gets it, as payments has told last; told: how many changes payments counted then.
alter table monthly_package add running boolean not null default false;
alter table monthly_package add told bigint not null default 0;
update monthly_package set running = true
  where ended_at is null and exists (select 1 from credit_purchase p where p.monthly_id = monthly_package.id);
