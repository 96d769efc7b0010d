package io.homeroom.identity.approval.act;

import io.homeroom.identity.approval.rule.ActMustStillBePossible;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.role.GrantingRole;
import io.homeroom.identity.role.Grounds;
import io.homeroom.identity.role.TakingRole;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.identity.suspension.SuspendingPerson;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what was approved. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PerformingAct {
  private final PersonLock people;
  private final GrantingRole granting;
  private final TakingRole taking;
  private final SuspendingPerson suspending;
  private final InvitingStaff inviting;

  PerformingAct(
      PersonLock people,
      GrantingRole granting,
      TakingRole taking,
      SuspendingPerson suspending,
      InvitingStaff inviting) {
    this.people = people;
    this.granting = granting;
    this.taking = taking;
    this.suspending = suspending;
    this.inviting = inviting;
  }

  /**
   * Does it.
   *
   * @throws ActMustStillBePossible if there is nobody or nothing left to do it to
   */
  public void perform(Act act, PersonId by) {
    try {
      switch (act) {
        case Act.GrantRole(var person, var role) ->
            granting.grant(person, role, Grounds.ADMINISTRATION);
        case Act.TakeRole(var person, var role) -> taking.take(person, role);
        case Act.Suspend(var person, var reason) ->
            suspending.suspend(people.take(person), reason, by, Role.SUPERADMIN);
        case Act.Reinstate(var person) ->
            suspending.reinstate(people.take(person), by, Role.SUPERADMIN);
        case Act.Invite(var person, var role, var invitation) -> inviting.send(invitation);
      }
    } catch (PersonNotFound | LinkOutdated | LinkUnknown gone) {
      throw new ActMustStillBePossible();
    }
  }
}
