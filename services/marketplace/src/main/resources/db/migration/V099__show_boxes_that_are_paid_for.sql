-- running: whether the family gets it, as payments has told last; told: how many changes payments counted then.
alter table box
  add column running boolean not null default false,
  add column told    bigint  not null default 0;
update box set running = true
  where ended_at is null and exists (select 1 from box_month m where m.box_id = box.id);
