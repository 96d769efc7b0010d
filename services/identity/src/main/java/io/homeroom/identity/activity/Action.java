package io.homeroom.identity.activity;

import java.util.Locale;

/** What can be done. Names stay as they are, since the macs cover them. */
public enum Action {
  SIGN_IN,
  ENTER_CODE,
  END_SESSION,
  TURN_ON_SECOND_FACTOR,
  TURN_OFF_SECOND_FACTOR,
  DROP_DEVICES,
  CHANGE_PASSWORD,
  CHANGE_EMAIL,
  LINK_PROVIDER,
  UNLINK_PROVIDER,
  REGISTER_FAMILY,
  JOIN_FAMILY,
  LEAVE_FAMILY,
  GRANT_CONSENT,
  WITHDRAW_CONSENT,
  ADD_CHILD,
  CHANGE_CHILD,
  REMOVE_CHILD,
  INVITE_STAFF,
  ACCEPT_INVITATION,
  SUSPEND_PERSON,
  REINSTATE_PERSON,
  FIND_PERSON,
  LIST_PEOPLE,
  READ_PERSON,
  READ_SESSIONS,
  READ_ACTIVITY;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
