package io.homeroom.marketplace.ration;

import java.time.Instant;
import java.util.UUID;

/** Something by which families get physical products for points. */
public interface Rationed {

  /** How many a family has got so since then, or is getting; what was given back does not count. */
  long pieces(UUID family, Instant since);
}
