package io.homeroom.local.process;

import java.util.Optional;

/**
 * A process that cannot be mistaken for a later one with the same number, because its birth is part
 * of the identity.
 */
public record ProcessIdentity(long pid, String birth) {

  public static Optional<ProcessIdentity> of(long pid) {
    return Procfs.present()
        ? Procfs.birth(pid).map(birth -> new ProcessIdentity(pid, birth))
        : ProcessHandle.of(pid)
            .flatMap(handle -> handle.info().startInstant())
            .map(start -> new ProcessIdentity(pid, Long.toString(start.toEpochMilli())));
  }

  public boolean alive() {
    return of(pid).filter(this::equals).isPresent();
  }
}
