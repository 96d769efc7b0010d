package io.homeroom.identity.arrival;

import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class RecordingArrival {
  private final Arrivals arrivals;
  private final Vault vault;
  private final Clock clock;

  RecordingArrival(Arrivals arrivals, Vault vault, Clock clock) {
    this.arrivals = arrivals;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional
  public RecordedArrival record(ExternalIdentity identity) {
    var token = ArrivalToken.next();
    var family = FamilyId.next();
    var safe = vault.create(family.value());
    var arrival = arrivals.save(new Arrival(family, token, identity, safe, clock.instant()));
    return new RecordedArrival(token, arrival.expiresAt());
  }
}
