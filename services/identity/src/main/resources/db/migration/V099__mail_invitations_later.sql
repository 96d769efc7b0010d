-- Invitations to an address that was sent many mails wait until it may be sent one more.
alter table guardian_invitation add column mailed_at timestamptz;
update guardian_invitation set mailed_at = requested_at;
create index guardian_invitation_unsent on guardian_invitation (id) where mailed_at is null;
