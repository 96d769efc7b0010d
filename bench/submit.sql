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
select coalesce(own.granted, of_family.granted, true)
from family_child child
left join family_core_decision own on own.scope_id = child.child_id
left join family_core_decision of_family on of_family.scope_id = child.family_id
where child.child_id = id_of('c', '0000', :client_id) and child.family_id = id_of('f', '0000', :client_id) and not child.gone
for no key update of child;
update task set state = 'SOLVED'
where id = id_of('1', :round, :number) and child_id = id_of('c', '0000', :client_id) and family_id = id_of('f', '0000', :client_id)
  and state = 'OPEN' and correct_answer_id = id_of('2', :round, :number)
returning points;
select * from child_settings where child_id = id_of('c', '0000', :client_id);
insert into attempt (id, task_id, child_id, answer_id, correct, took_millis, attempted_at)
select uuidv7(), id_of('1', :round, :number), id_of('c', '0000', :client_id), id_of('2', :round, :number), true, 2500, now()
where (select count(*) from attempt
       where child_id = id_of('c', '0000', :client_id) and attempted_at > now() - interval '100 ms') < 100000000;
insert into outbox (event_id, topic, key, type, payload, headers)
values (uuidv7(), 'homeroom.progress.task', id_of('1', :round, :number)::text, 'progress.task-attempted.v1',
  '{"familyId": "019a0000-000f-7000-8000-00000000000c", "childId": "019a0000-000c-7000-8000-00000000000c", "taskId": "019a0001-0001-7000-8000-00000000000c", "correct": true, "points": 10, "occurredAt": "2026-01-01T09"}',
  '{"specversion": "1.0", "id": "019a0001-0001-7000-8000-00000000000c", "source": "/homeroom/progress", "type": "progress.task-attempted.v1", "subject": "019a0001-0001-7000-8000-00000000000c", "time": "2026-01-01T09", "content-type": "application/json", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}'::jsonb);
with entry as (
  insert into points_entry (id, kind, reference, occurred_at)
  values (id_of('4', :round, :number), 'EARNED', 'task:' || id_of('1', :round, :number), now())
  on conflict (reference) do nothing
  returning id),
one as (
  update points_account account
  set balance = balance + 10, earned = earned + 10, version = version + 1
  from entry
  where account.kind = 'CHILD' and account.owner_id = id_of('c', '0000', :client_id)
    and (account.kind = 'ISSUED' or balance + 10 >= 0)
  returning account.id, entry.id as entry_id, balance, earned, version),
other as (
  update points_account account
  set balance = account.balance - 10, earned = account.earned + 0, version = account.version + 1
  from one
  where account.kind = 'ISSUED' and account.owner_id = id_of('f', '0000', :client_id)
    and (account.kind = 'ISSUED' or account.balance - 10 >= 0)
  returning account.id, one.entry_id),
posted as (
  insert into points_posting (entry_id, account_id, amount)
  select entry_id, id, 10 from one
  union all
  select entry_id, id, -10 from other)
select one.id is not null as first, other.id is not null as complete,
  coalesce(one.balance, 0) as points, coalesce(one.earned, 0) as earned, coalesce(one.version, 0) as version
from entry left join one on true left join other on true;
insert into outbox (event_id, topic, key, type, payload, headers)
values (uuidv7(), 'homeroom.progress.points', id_of('c', '0000', :client_id)::text, 'progress.points-changed.v1',
  '{"familyId": "019a0000-000f-7000-8000-00000000000c", "childId": "019a0000-000c-7000-8000-00000000000c", "kind": "earned", "reference": "task, as it was earned: 019a0001-0001-7000-8000", "change": 10, "balance": 4210, "earned": 4210, "stage": "tree", "version": 421, "occurredAt": "2026-01-01T09"}',
  '{"specversion": "1.0", "id": "019a0001-0001-7000-8000-00000000000c", "source": "/homeroom/progress", "type": "progress.points-changed.v1", "subject": "019a0000-000c-7000-8000-00000000000c", "time": "2026-01-01T09", "content-type": "application/json", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}'::jsonb);
update idempotency_key set answer = decode(repeat('5a', 180), 'hex')
where id = sha256(convert_to(:round || '-' || :number, 'UTF8'));
end;
\set n :n + 1
