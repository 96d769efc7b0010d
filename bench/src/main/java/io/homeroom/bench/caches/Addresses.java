package io.homeroom.bench.caches;

import io.homeroom.e2e.Door;
import io.homeroom.e2e.Mailbox;
import io.homeroom.e2e.Narrator;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the running suite is, as the environment says. */
final class Addresses {

  private Addresses() {}

  static Door door() {
    return new Door(address("HOMEROOM_PUBLIC_URL"), Narrator.SILENT);
  }

  static Mailbox mails() {
    return new Mailbox(address("HOMEROOM_MAILBOX_URL"));
  }

  static URI keycloak() {
    return address("HOMEROOM_KEYCLOAK_URL");
  }

  /** All that count what they find in Redis. */
  static List<URI> counting() {
    return Stream.of(
            "HOMEROOM_PUBLIC_URL",
            "HOMEROOM_IDENTITY_URL",
            "HOMEROOM_PROGRESS_URL",
            "HOMEROOM_MARKETPLACE_URL")
        .map(Addresses::address)
        .toList();
  }

  static String setting(String variable) {
    return Objects.requireNonNull(System.getenv(variable), variable);
  }

  private static URI address(String variable) {
    return URI.create(setting(variable));
  }
}
