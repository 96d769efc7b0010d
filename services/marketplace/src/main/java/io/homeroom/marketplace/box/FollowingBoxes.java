package io.homeroom.marketplace.box;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows at payments which boxes families get. */
@Component
public class FollowingBoxes {
  private final JdbcClient jdbc;

  FollowingBoxes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether its family gets it now; older news than what is known change nothing. */
  public void stand(UUID box, boolean running, long version) {
    jdbc.sql("update box set running = ?, told = ? where id = ? and told < ?")
        .params(running, version, box, version)
        .update();
  }
}
