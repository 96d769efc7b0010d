package io.homeroom.identity.news;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a piece of news, and its letter. */
@Embeddable
record NewsId(UUID value) implements Serializable {

  static NewsId next() {
    return new NewsId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
