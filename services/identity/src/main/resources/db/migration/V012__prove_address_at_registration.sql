-- An account exists once its address is proved. What was pending under the former rule is dropped.
delete from family_key k using registration r where k.family_id = r.family_id;
drop table registration;
drop table email_verification;
alter table person drop column email_verified_at;

-- details: what the applicant gave, sealed; gone once the address is proved. code_hash: keyed.
create table registration (
  id              uuid        primary key,
  person_id       uuid        not null unique,
  family_id       uuid        not null unique,
  details         bytea,
  language        text        not null check (language in ('EN', 'ZH', 'JA')),
  code_id         uuid        unique,
  code_hash       bytea       check (length(code_hash) = 32),
  code_expires_at timestamptz,
  wrong           int         not null check (wrong between 0 and 3),
  requested_at    timestamptz not null,
  confirmed_at    timestamptz,
  version         bigint      not null,
  check ((confirmed_at is null) = (details is not null)),
  check ((code_id is null) = (code_hash is null) and (code_id is null) = (code_expires_at is null))
);
create index registration_age on registration (requested_at);

-- How many mails somebody unknown has had sent to an address. address_hash: keyed.
create table mail_allowance (
  address_hash bytea       not null check (length(address_hash) = 32),
  occasion     text        not null check (occasion in ('REGISTRATION', 'PASSWORD_RESET', 'EMAIL_CHANGE')),
  span         text        not null check (span in ('HOUR', 'DAY')),
  since        timestamptz not null,
  mails        int         not null check (mails > 0),
  primary key (address_hash, occasion, span)
);
create index mail_allowance_age on mail_allowance (since);
