package io.homeroom.platform.families;

import java.util.Optional;
import java.util.UUID;

/** Where children are registered: asked only about those that are not known here. */
public interface Registry {

  /** The child with its family, or empty if there is none, or nobody answers at this moment. */
  Optional<Child> find(UUID child);
}
