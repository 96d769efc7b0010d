package io.homeroom.identity.parting;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.Accounts;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the identity provider which family people belong to now, until it knows. */
@Component
class MovingAccounts {
  private static final Logger LOG = LoggerFactory.getLogger(MovingAccounts.class);

  private final AccountMoves moves;
  private final Accounts accounts;

  MovingAccounts(AccountMoves moves, Accounts accounts) {
    this.moves = moves;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelayString = "${homeroom.parting.move-every:1s}")
  @SchedulerLock(name = "move-accounts", lockAtMostFor = "2m")
  void move() {
    moves.find().forEach(this::move);
  }

  private void move(AccountMoves.Move move) {
    try {
      accounts
          .find(move.person())
          .ifPresent(
              account -> accounts.move(account, Account.ofParent(move.person(), move.family())));
      moves.settle(move);
    } catch (RuntimeException later) {
      LOG.warn("An account is not moved yet: {}", later.toString());
    }
  }
}
