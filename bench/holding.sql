-- What booking does when a parent holds a seat that costs nothing, statement by statement, for pgbench: bench/holding.sh runs it on tables
-- that the service's own migrations made. Only what stays on one machine is missing: signatures, JSON. The driver sends "begin" along with
-- the first statement, and so does this.
-- Variables: round, of which the course sessions are; sessions, how many; each, the children of a family; n, how many this client has held.
\set child :client_id * :each + :n / :sessions
\set session (:n + :client_id * 31) % :sessions
\startpipeline
begin;
with held as (
  select child_id, family_id from family_child
  where child_id = id_of('c', '0000', :child) and family_id = id_of('f', '0000', :client_id) and not gone
  for no key update)
select family_core_consent(child_id, family_id) from held;
\endpipeline
with place as (
  update course_session set taken = taken + 1
  where id = id_of('1', :round, :session) and state = 'PLANNED' and starts_at > now() and taken + 1 <= capacity
    and (select count(*) from booking where family_id = id_of('f', '0000', :client_id) and state = 'HELD') < 5
  returning *, false and minor > 0 as by_credits, case when false then 0 else minor end as each
), held as (
  insert into booking (id, call, question, session_id, family_id, person_id, state, minor, currency, until, booked_at, confirmed_at, by_credits)
  select uuidv7(), encode(sha256(convert_to(:round || '-' || :client_id || '-' || :n, 'UTF8')), 'hex'), repeat('5a', 32), id,
    id_of('f', '0000', :client_id), id_of('d', '0000', :client_id), case when each > 0 then 'HELD' else 'CONFIRMED' end, each, currency,
    case when each > 0 then least(now() + interval '15 minutes', starts_at) end, now(), case when each = 0 then now() end, by_credits
  from place
  returning id as booking_id, state as became, until
), seated as (
  insert into seat (booking_id, child_id, session_id, state, during)
  select booking_id, child, place.id, case became when 'HELD' then 'HELD' else 'TAKEN' end, tstzrange(starts_at, ends_at)
  from held, place, unnest(array[id_of('c', '0000', :child)]) child
)
select place.*, booking_id, became, until from held, place \gset held_
insert into outbox (event_id, topic, key, type, payload, headers)
values (uuidv7(), 'homeroom.booking.booking', :held_booking_id, 'booking.seat-confirmed.v1',
  '{"bookingId": "019a0000-000f-7000-8000-00000000000c", "courseSessionId": "019a0000-000c-7000-8000-00000000000c", "familyId": "019a0001-0001-7000-8000-00000000000c", "personId": "019a0001-0001-7000-8000-00000000000d", "childIds": ["019a0001-0001-7000-8000-00000000000e"], "minor": 0, "currency": "EUR", "startsAt": "2026-01-01T09", "zone": "Etc/UTC", "occurredAt": "2026-01-01T09"}',
  '{"specversion": "1.0", "id": "019a0001-0001-7000-8000-00000000000c", "source": "/homeroom/booking", "type": "booking.seat-confirmed.v1", "subject": "019a0001-0001-7000-8000-00000000000c", "time": "2026-01-01T09", "content-type": "application/json", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}'::jsonb);
end;
\set n :n + 1
