create table idempotency_key (
  id bytea primary key,
  operation text not null,
  fingerprint bytea not null,
  answer bytea,
  expires_at timestamptz not null
);

create index idempotency_key_expires_at on idempotency_key (expires_at);

comment on table idempotency_key is 'Calls that must not be repeated, with their answers';
comment on column idempotency_key.id is 'SHA-256 of caller, operation and the key the caller chose';
comment on column idempotency_key.fingerprint is 'HMAC of what was asked';
comment on column idempotency_key.answer is 'AES-256-GCM, bound to id and fingerprint';
