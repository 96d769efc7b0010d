package io.homeroom.identity.allowance;

/** What a mail is asked for. Each has an allowance of its own, so that none uses up another's. */
public enum Occasion {
  REGISTRATION,
  PASSWORD_RESET,
  EMAIL_CHANGE,
  /** A grown child is invited to an account of its own. */
  HANDOVER,
  /** Its parents are told so. */
  HANDOVER_NEWS,
  /** Somebody is invited to be a parent of a family too. */
  GUARDIAN_INVITATION
}
