package io.homeroom.bench.gateway;

import io.homeroom.e2e.Door;
import io.homeroom.e2e.Mailbox;
import io.homeroom.e2e.Narrator;
import java.net.URI;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Where the running suite is, as the environment says. */
record Suite(URI gateway, URI identity, URI booking, URI progress, URI notification, URI mailbox) {

  static Suite ofEnvironment() {
    return new Suite(
        address("HOMEROOM_PUBLIC_URL"),
        address("HOMEROOM_IDENTITY_URL"),
        address("HOMEROOM_BOOKING_URL"),
        address("HOMEROOM_PROGRESS_URL"),
        address("HOMEROOM_NOTIFICATION_URL"),
        address("HOMEROOM_MAILBOX_URL"));
  }

  Door door() {
    return new Door(gateway, Narrator.SILENT);
  }

  Mailbox mails() {
    return new Mailbox(mailbox);
  }

  /** The read that is measured: a family as its parent sees it. */
  static ClassicHttpRequest family(URI where, String accessToken) {
    return ClassicRequestBuilder.get(where.resolve("/api/family"))
        .setHeader("Authorization", "Bearer " + accessToken)
        .build();
  }

  private static URI address(String variable) {
    return URI.create(Objects.requireNonNull(System.getenv(variable), variable));
  }
}
