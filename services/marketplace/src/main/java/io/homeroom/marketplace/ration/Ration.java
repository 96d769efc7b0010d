package io.homeroom.marketplace.ration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts for each family what it gets for points and has to be sent. */
@Component
public class Ration {
  private final List<Rationed> ways;
  private final RationSettings settings;
  private final JdbcClient jdbc;
  private final Clock clock;

  Ration(List<Rationed> ways, RationSettings settings, JdbcClient jdbc, Clock clock) {
    this.ways = ways;
    this.settings = settings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Lets a family have some pieces more. Until the transaction ends, nobody else of it gets any.
   *
   * @throws RationUsedUp if it would have more than it may
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void require(UUID family, int pieces) {
    if (pieces == 0 || settings.pieces() == 0) {
      return;
    }
    hold(family);
    var since = clock.instant().minus(settings.within());
    var before = ways.stream().mapToLong(way -> way.pieces(family, since)).sum();
    if (before + pieces > settings.pieces()) {
      throw new RationUsedUp();
    }
  }

  private void hold(UUID family) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('ration ' || ?, 0))")
        .param(family.toString())
        .query(Integer.class)
        .single();
  }
}
