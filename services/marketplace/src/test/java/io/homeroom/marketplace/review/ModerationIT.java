package io.homeroom.marketplace.review;

import static io.homeroom.marketplace.review.Readers.approve;
import static io.homeroom.marketplace.review.Readers.idOf;
import static io.homeroom.marketplace.review.Readers.reviewsOf;
import static io.homeroom.marketplace.review.Readers.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.search.Wares;
import io.homeroom.platform.test.http.AtOnce;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class ModerationIT {
  @Autowired People people;
  @Autowired Wares wares;
  @Autowired Readers readers;
  private ProductId product;

  @BeforeEach
  void offer() {
    product = wares.offer("Paper boats", 20);
  }

  @Test
  void isCountedOnceHoweverOftenItIsHiddenAndApprovedAtOnce() throws Exception {
    var family = readers.of(product);
    var id = idOf(write(family.atChilds(), product, 4));
    var calls = new AtomicInteger();
    AtOnce.call(
        20,
        () -> {
          var call = calls.getAndIncrement();
          return call == 13
              ? readers.moderate(id, true)
              : approve(family.parent(), id, call % 2 == 0);
        });
    assertThat(readers.opinion(product)).isIn("0 / 0", "4 / 1");
  }

  @Test
  void staysHiddenOnceAModeratorHasHiddenIt() {
    var parent = readers.of(product).parent();
    var id = idOf(write(parent, product, 1));
    readers.report(id).expect(204);
    assertThat(people.moderator().get("/api/admin/store/reviews?limit=100").body()).contains(id);

    readers.moderate(id, true).expect(204);
    assertThat(readers.opinion(product)).isEqualTo("0 / 0");
    assertThat(people.moderator().get("/api/admin/store/reviews?limit=100").body())
        .doesNotContain(id);
    write(parent, product, 1).expect(409, "review-hidden");
    parent.delete(reviewsOf(product) + "/mine").expect(409, "review-hidden");
  }

  @Test
  void staysShownWhenAModeratorKeepsIt() {
    var id = idOf(write(readers.of(product).parent(), product, 1));
    readers.report(id).expect(204);
    readers.moderate(id, false).expect(204);
    assertThat(people.moderator().get("/api/admin/store/reviews?limit=100").body())
        .doesNotContain(id);
    assertThat(readers.shown(product)).isOne();
  }

  @Test
  void isReportedAgainByTheSameOnceItIsWrittenAnew() {
    var parent = readers.of(product).parent();
    var id = idOf(write(parent, product, 1));
    var reporter = people.parent();
    report(reporter, id);
    readers.moderate(id, false).expect(204);
    report(reporter, id);
    assertThat(reported()).doesNotContain(id);

    write(parent, product, 2).expect(200);
    report(reporter, id);

    assertThat(reported()).contains(id);
  }

  private static void report(Client reporter, String review) {
    reporter
        .post("/api/store/reviews/" + review + "/reports", Map.of("reason", "rude"))
        .expect(204);
  }

  private String reported() {
    return people.moderator().get("/api/admin/store/reviews?limit=100").body();
  }

  @Test
  void isModeratedByWhoHasSeenItOnly() {
    var parent = readers.of(product).parent();
    var id = idOf(write(parent, product, 1));
    readers.report(id).expect(204);
    write(parent, product, 2).expect(200);

    readers.moderate(id, false, null).expect(428);
    readers.moderate(id, false).expect(412);
    readers.moderate(id, true).expect(412);
    var reported = people.moderator().get("/api/admin/store/reviews?limit=100").expect(200).json();
    var seen =
        reported
            .path("items")
            .valueStream()
            .filter(item -> item.at("/review/reviewId").asString().equals(id))
            .map(item -> "\"" + item.path("version").asLong() + "\"")
            .findFirst()
            .orElseThrow();
    readers.moderate(id, false, seen).expect(204);
    assertThat(people.moderator().get("/api/admin/store/reviews?limit=100").body())
        .doesNotContain(id);
  }
}
