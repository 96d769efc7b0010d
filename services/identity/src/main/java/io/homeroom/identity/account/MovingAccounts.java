package io.homeroom.identity.account;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.platform.web.security.Role;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the identity provider what people are and which family is theirs now, until it knows. */
@Component
class MovingAccounts {
  private static final Logger LOG = LoggerFactory.getLogger(MovingAccounts.class);

  private final AccountMoves moves;
  private final FindingPeople people;
  private final Accounts accounts;

  MovingAccounts(AccountMoves moves, FindingPeople people, Accounts accounts) {
    this.moves = moves;
    this.people = people;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelayString = "${homeroom.account.move-every:1s}")
  @SchedulerLock(name = "move-accounts", lockAtMostFor = "2m")
  void move() {
    moves.find().forEach(this::move);
  }

  private void move(AccountMoves.Move move) {
    try {
      people.withId(move.person()).ifPresent(this::tell);
      moves.settle(move);
    } catch (RuntimeException later) {
      LOG.warn("An account is not moved yet: {}", later.toString());
    }
  }

  private void tell(KnownPerson person) {
    accounts.find(person.id()).ifPresent(account -> accounts.move(account, accountOf(person)));
  }

  private static Account accountOf(KnownPerson person) {
    return person.role() == Role.PARENT
        ? Account.ofParent(person.id(), person.family())
        : Account.ofStaff(person.id(), person.role());
  }
}
