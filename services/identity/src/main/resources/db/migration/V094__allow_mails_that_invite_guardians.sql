-- A parent invites another one, whoever's the address is.
alter table mail_allowance drop constraint mail_allowance_occasion_check;
alter table mail_allowance add constraint mail_allowance_occasion_check
  check (occasion in ('REGISTRATION', 'PASSWORD_RESET', 'EMAIL_CHANGE', 'HANDOVER', 'HANDOVER_NEWS',
    'GUARDIAN_INVITATION'));
