package io.homeroom.identity.arrival;

import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of many who use an arrival at once, one does. */
@Component
public class UsingArrival {
  private final Arrivals arrivals;
  private final Vault vault;
  private final Clock clock;

  UsingArrival(Arrivals arrivals, Vault vault, Clock clock) {
    this.arrivals = arrivals;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Looks at an arrival, which stays as it is.
   *
   * @throws ArrivalUnknown if it is not there (any more)
   */
  @Transactional(readOnly = true)
  public KnownArrival find(ArrivalToken token) {
    return known(arrivals.findByTokenHash(token.hash()).filter(this::isOpen));
  }

  /**
   * Uses up an arrival of somebody who has an account, together with what it is used for.
   *
   * @throws ArrivalUnknown if it is not there (any more)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownArrival use(ArrivalToken token) {
    var used = useToBegin(token);
    vault.destroy(used.family().value());
    return used;
  }

  /**
   * Uses up an arrival of somebody who begins a family, whose key it leaves.
   *
   * @throws ArrivalUnknown if it is not there (any more)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public KnownArrival useToBegin(ArrivalToken token) {
    var found = arrivals.findByTokenAndLock(token.hash()).filter(this::isOpen);
    var known = known(found);
    found.ifPresent(arrivals::delete);
    return known;
  }

  private boolean isOpen(Arrival arrival) {
    return arrival.isOpen(clock.instant());
  }

  private KnownArrival known(Optional<Arrival> arrival) {
    return arrival
        .map(found -> found.known(vault.of(found.family().value())))
        .orElseThrow(ArrivalUnknown::new);
  }
}
