package io.homeroom.local.service;

import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.service.Service.Declaration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which services there are. */
public final class Services {

  private Services() {}

  /** {@code startCaches}: whether they are used and made. */
  public static List<Part> of(Site site, boolean startCaches) {
    return declarations(new Environments(site))
        .<Part>map(declared -> new Service(site, declared, startCaches))
        .toList();
  }

  private static Stream<Declaration> declarations(Environments told) {
    return Stream.of(
        new Declaration(
            "identity", "services/identity", Set.of("postgres", "kafka", "redis"), told::identity),
        new Declaration(
                "notification",
                "services/notification",
                Set.of("mongodb", "kafka", "redis"),
                told::notification)
            .thatNobodyWaitsFor(),
        new Declaration(
            "marketplace",
            "services/marketplace",
            Set.of("postgres", "kafka", "redis", "s3", "clamd"),
            told::marketplace),
        new Declaration(
            "booking", "services/booking", Set.of("postgres", "kafka", "calendar"), told::booking),
        new Declaration(
            "progress",
            "services/progress",
            Set.of("postgres", "kafka", "redis", "s3", "clamd"),
            told::progress),
        new Declaration(
            "payments",
            "services/payments",
            Set.of("postgres", "kafka", "stripe", "paypal"),
            told::payments),
        new Declaration("gateway", "gateway", Set.of("redis"), told::gateway));
  }
}
