package io.homeroom.platform.families;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request's body that says which child it is about. */
public interface NamesChild {

  /** The child; null in a body that has not been checked yet. */
  @Nullable UUID childId();
}
