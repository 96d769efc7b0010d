-- Somebody's wish to close their account; by the link it is confirmed. with_family: whether they know that the family goes too.
create table closing_request (
  id            uuid        primary key,
  person_id     uuid        not null references person on delete cascade,
  with_family   boolean     not null,
  token_hash    bytea       not null unique check (length(token_hash) = 32),
  requested_at  timestamptz not null,
  expires_at    timestamptz not null,
  used_at       timestamptz,
  superseded_at timestamptz,
  version       bigint      not null
);
create index closing_request_person on closing_request (person_id);
create index closing_request_age on closing_request (requested_at);

-- The closing of an account, from its confirmation on. The link takes it back until it expires. Outlives its person.
create table closure (
  id            uuid        primary key,
  person_id     uuid        not null,
  state         text        not null check (state in ('GRACE', 'REOPENED', 'ENDING', 'CLOSED')),
  token_hash    bytea       not null unique check (length(token_hash) = 32),
  begun_at      timestamptz not null,
  mailed_at     timestamptz not null,
  expires_at    timestamptz not null,
  used_at       timestamptz,
  superseded_at timestamptz,
  version       bigint      not null
);
create unique index closure_under_way on closure (person_id) where state in ('GRACE', 'ENDING');
create index closure_due on closure (expires_at) where state in ('GRACE', 'ENDING');

-- What goes with a person, or with their family.
alter table challenge
  drop constraint challenge_person_id_fkey,
  drop constraint challenge_family_id_fkey,
  add constraint challenge_person_id_fkey foreign key (person_id) references person on delete cascade,
  add constraint challenge_family_id_fkey foreign key (family_id) references family on delete cascade;
alter table second_factor
  drop constraint second_factor_person_id_fkey,
  drop constraint second_factor_family_id_fkey,
  add constraint second_factor_person_id_fkey foreign key (person_id) references person on delete cascade,
  add constraint second_factor_family_id_fkey foreign key (family_id) references family on delete cascade;
alter table trusted_device
  drop constraint trusted_device_person_id_fkey,
  drop constraint trusted_device_family_id_fkey,
  add constraint trusted_device_person_id_fkey foreign key (person_id) references person on delete cascade,
  add constraint trusted_device_family_id_fkey foreign key (family_id) references family on delete cascade;
alter table password_change
  drop constraint password_change_person_id_fkey,
  add constraint password_change_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table password_reset
  drop constraint password_reset_person_id_fkey,
  add constraint password_reset_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table news
  drop constraint news_person_id_fkey,
  add constraint news_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table reserved_address
  drop constraint reserved_address_person_id_fkey,
  add constraint reserved_address_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table email_change
  drop constraint email_change_person_id_fkey,
  drop constraint email_change_family_id_fkey,
  add constraint email_change_person_id_fkey foreign key (person_id) references person on delete cascade,
  add constraint email_change_family_id_fkey foreign key (family_id) references family on delete cascade;
alter table guardian_invitation
  drop constraint guardian_invitation_inviter_id_fkey,
  drop constraint guardian_invitation_family_id_fkey,
  add constraint guardian_invitation_inviter_id_fkey foreign key (inviter_id) references person on delete cascade,
  add constraint guardian_invitation_family_id_fkey foreign key (family_id) references family on delete cascade;
alter table parting_letter
  drop constraint parting_letter_person_id_fkey,
  add constraint parting_letter_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table account_move
  drop constraint account_move_person_id_fkey,
  drop constraint if exists account_move_family_id_fkey,
  add constraint account_move_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table suspension
  drop constraint suspension_person_id_fkey,
  add constraint suspension_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table provider_link
  drop constraint provider_link_person_id_fkey,
  add constraint provider_link_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table family_code
  drop constraint family_code_family_id_fkey,
  add constraint family_code_family_id_fkey foreign key (family_id) references family on delete cascade;
alter table sign_in_hours
  drop constraint sign_in_hours_family_id_fkey,
  add constraint sign_in_hours_family_id_fkey foreign key (family_id) references family on delete cascade;
alter table family_profile
  drop constraint family_profile_family_id_fkey,
  add constraint family_profile_family_id_fkey foreign key (family_id) references family on delete cascade;

alter table coming_of_age
  drop constraint coming_of_age_family_id_fkey,
  add constraint coming_of_age_family_id_fkey foreign key (family_id) references family on delete cascade;

-- What outlives them: evidence of consent, sessions until everybody knows that they have ended, PINs until the account at
-- the identity provider is gone, and by which invitation somebody came, as it must not be given twice. Ids, and what nobody can open any more.
alter table consent
  drop constraint consent_parent_id_fkey,
  drop constraint consent_family_id_fkey;
alter table session drop constraint session_family_id_fkey;
alter table child_pin drop constraint child_pin_family_id_fkey;
alter table staff_invitation
  drop constraint staff_invitation_invited_by_fkey,
  drop constraint staff_invitation_safe_id_fkey;
