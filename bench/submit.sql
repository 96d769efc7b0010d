-- What progress does when a child solves a task, statement by statement, for pgbench: bench/submit.sh runs it on tables that the
-- service's own migrations made. Only what stays on one machine is missing: caches, signatures, JSON. The driver sends "begin" along
-- with the first statement, and so does this.
-- Variables: round, of which the open tasks are; n, how many this client has answered.
\set number :n * 32 + :client_id
\startpipeline
begin;
insert into idempotency_key (id, operation, fingerprint, expires_at)
values (sha256(convert_to(:round || '-' || :number, 'UTF8')), 'POST /api/tasks/submit', sha256('what was asked'), now() + interval '1 day')
on conflict (id) do update
set fingerprint = excluded.fingerprint, answer = null, expires_at = excluded.expires_at
where idempotency_key.expires_at <= now();
\endpipeline
select child_id as child, family_id as family, gone from family_child where child_id = id_of('c', '0000', :client_id);
select 1 from family_child
where child_id = id_of('c', '0000', :client_id) and family_id = id_of('f', '0000', :client_id) and not gone
for no key update;
select granted from family_core_decision
where scope_id in (id_of('c', '0000', :client_id), id_of('f', '0000', :client_id))
order by scope_id = id_of('c', '0000', :client_id) desc limit 1;
select * from task where id = id_of('1', :round, :number) and family_id = id_of('f', '0000', :client_id) for update;
select * from child_settings where child_id = id_of('c', '0000', :client_id);
select count(*) from attempt where child_id = id_of('c', '0000', :client_id) and attempted_at > now() - interval '100 ms';
insert into attempt (id, task_id, child_id, answer_id, correct, took_millis, attempted_at)
values (uuidv7(), id_of('1', :round, :number), id_of('c', '0000', :client_id), id_of('2', :round, :number), true, 2500, now());
insert into outbox (event_id, topic, key, type, payload, headers)
values (uuidv7(), 'homeroom.progress.task', id_of('1', :round, :number)::text, 'progress.task-attempted.v1',
  '{"familyId": "019a0000-000f-7000-8000-00000000000c", "childId": "019a0000-000c-7000-8000-00000000000c", "taskId": "019a0001-0001-7000-8000-00000000000c", "correct": true, "points": 10, "occurredAt": "2026-01-01T09"}',
  '{"specversion": "1.0", "id": "019a0001-0001-7000-8000-00000000000c", "source": "/homeroom/progress", "type": "progress.task-attempted.v1", "subject": "019a0001-0001-7000-8000-00000000000c", "time": "2026-01-01T09", "content-type": "application/json", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}'::jsonb);
update task set state = 'SOLVED' where id = id_of('1', :round, :number);
insert into points_entry (id, kind, reference, occurred_at)
values (id_of('4', :round, :number), 'EARNED', 'task:' || id_of('1', :round, :number), now())
on conflict (reference) do nothing;
update points_account
set balance = balance + 10, earned = earned + 10, version = version + 1
where kind = 'CHILD' and owner_id = id_of('c', '0000', :client_id) and (kind = 'ISSUED' or balance + 10 >= 0)
returning id \gset child_account_
insert into points_posting (entry_id, account_id, amount) values (id_of('4', :round, :number), :child_account_id, 10);
update points_account
set balance = balance - 10, earned = earned + 0, version = version + 1
where kind = 'ISSUED' and owner_id = id_of('f', '0000', :client_id) and (kind = 'ISSUED' or balance - 10 >= 0)
returning id \gset issued_account_
insert into points_posting (entry_id, account_id, amount) values (id_of('4', :round, :number), :issued_account_id, -10);
select balance as points, earned, version from points_account where kind = 'CHILD' and owner_id = id_of('c', '0000', :client_id);
insert into outbox (event_id, topic, key, type, payload, headers)
values (uuidv7(), 'homeroom.progress.points', id_of('c', '0000', :client_id)::text, 'progress.points-changed.v1',
  '{"familyId": "019a0000-000f-7000-8000-00000000000c", "childId": "019a0000-000c-7000-8000-00000000000c", "kind": "earned", "reference": "task, as it was earned: 019a0001-0001-7000-8000", "change": 10, "balance": 4210, "earned": 4210, "stage": "tree", "version": 421, "occurredAt": "2026-01-01T09"}',
  '{"specversion": "1.0", "id": "019a0001-0001-7000-8000-00000000000c", "source": "/homeroom/progress", "type": "progress.points-changed.v1", "subject": "019a0000-000c-7000-8000-00000000000c", "time": "2026-01-01T09", "content-type": "application/json", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}'::jsonb);
update idempotency_key set answer = decode(repeat('5a', 180), 'hex')
where id = sha256(convert_to(:round || '-' || :number, 'UTF8'));
end;
\set n :n + 1
