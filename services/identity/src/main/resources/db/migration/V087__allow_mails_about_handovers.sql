-- A grown child, or a parent, has somebody invited to the child's own account, and the other parents told.
alter table mail_allowance drop constraint mail_allowance_occasion_check;
alter table mail_allowance add constraint mail_allowance_occasion_check
  check (occasion in ('REGISTRATION', 'PASSWORD_RESET', 'EMAIL_CHANGE', 'HANDOVER', 'HANDOVER_NEWS'));
