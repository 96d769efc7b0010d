package io.homeroom.identity.joining;

import io.homeroom.identity.allowance.MailAllowance;
import io.homeroom.identity.allowance.Occasion;
import io.homeroom.identity.sweep.Walk;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the invitations that waited, the first first, as soon as their addresses may be sent more:
 * whoever had them sent many, keeps nobody from being invited by others.
 */
@Component
class SendingInvitations {
  private static final Limit FEW = Limit.of(100);

  private final Invitations invitations;
  private final MailAllowance allowance;
  private final Vault vault;
  private final TransactionOperations transactions;
  private final Clock clock;

  SendingInvitations(
      Invitations invitations,
      MailAllowance allowance,
      Vault vault,
      TransactionOperations transactions,
      Clock clock) {
    this.invitations = invitations;
    this.allowance = allowance;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.joining.send-every:1m}", initialDelayString = "1m")
  @SchedulerLock(name = "send-invitations", lockAtMostFor = "5m")
  void send() {
    new Walk<>("invitation", this::unsent, InvitationId::value, clock).each(this::send);
  }

  private List<InvitationId> unsent(UUID last) {
    return invitations.findUnsent(last, clock.instant(), FEW);
  }

  /** What the allowance counted in vain, is undone: looking uses nothing up. */
  private void send(InvitationId id) {
    transactions.executeWithoutResult(
        status -> {
          if (invitations.findAndLock(id).filter(this::isSent).isEmpty()) {
            status.setRollbackOnly();
          }
        });
  }

  private boolean isSent(Invitation invitation) {
    var now = clock.instant();
    if (invitation.isMailed() || !invitation.isOpen(now) || !isAllowed(invitation)) {
      return false;
    }
    invitations.save(invitation.send(now));
    return true;
  }

  private boolean isAllowed(Invitation invitation) {
    var known = invitation.known(vault.of(invitation.family().value()));
    return allowance.takeOne(known.email(), Occasion.GUARDIAN_INVITATION);
  }
}
