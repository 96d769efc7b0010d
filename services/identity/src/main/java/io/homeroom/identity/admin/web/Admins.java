package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.Admin;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Caller;

final class Admins {
  private Admins() {}

  static Admin of(Caller caller) {
    return new Admin(new PersonId(caller.personId()), caller.role());
  }
}
