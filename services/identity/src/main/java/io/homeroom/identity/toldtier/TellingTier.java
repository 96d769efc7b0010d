package io.homeroom.identity.toldtier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.session.upkeep.MarkingTier;
import io.homeroom.identity.tier.FindingTier;
import io.homeroom.identity.tier.TierChanged;
import io.homeroom.platform.web.security.Tier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings a changed tier into tokens: first to the identity provider, so that a refreshed token
 * tells it, then to the sessions' markers, so that others are refreshed. It follows the commit;
 * what fails then, or is forgotten in a crash, is {@linkplain RepeatingTelling repeated}.
 */
@Component
class TellingTier {
  private static final Logger LOG = LoggerFactory.getLogger(TellingTier.class);

  private final ToldTiers told;
  private final FindingTier tiers;
  private final RenewingAccounts renewing;
  private final MarkingTier marking;
  private final AsyncTaskExecutor background;

  TellingTier(
      ToldTiers told,
      FindingTier tiers,
      RenewingAccounts renewing,
      MarkingTier marking,
      AsyncTaskExecutor applicationTaskExecutor) {
    this.told = told;
    this.tiers = tiers;
    this.renewing = renewing;
    this.marking = marking;
    this.background = applicationTaskExecutor;
  }

  @EventListener
  void note(TierChanged event) {
    told.due(event.family());
  }

  @TransactionalEventListener
  void on(TierChanged event) {
    background.execute(() -> tell(event.family()));
  }

  void tell(FamilyId family) {
    try {
      told.dueSince(family)
          .ifPresent(
              due -> {
                var tier = tiers.of(family);
                renewing.renew(family);
                marking.mark(family, told.told(family, tier));
                told.settle(family, due);
                tellAgainIfChanged(family, tier);
              });
    } catch (RuntimeException later) {
      LOG.warn("A family's tier is not told yet: {}", later.toString());
    }
  }

  /** Another replica may have told the next one while this one was slow to tell the former. */
  private void tellAgainIfChanged(FamilyId family, Tier tier) {
    if (tiers.of(family) != tier) {
      told.due(family);
    }
  }
}
