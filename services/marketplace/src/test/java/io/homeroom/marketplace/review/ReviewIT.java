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
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@MarketplaceTest
class ReviewIT {
  @Autowired People people;
  @Autowired Wares wares;
  @Autowired Readers readers;
  @Autowired ApplicationEventPublisher events;
  private ProductId product;

  @BeforeEach
  void offer() {
    product = wares.offer("Paper boats", 20);
  }

  @Test
  void isOfBuyersAlone() {
    write(people.family().parent(), product, 5).expect(422, "only-buyers-review");
    write(people.family().atChilds(), product, 5).expect(422, "only-buyers-review");
    write(readers.of(wares.offer("Another", 20)).parent(), product, 5)
        .expect(422, "only-buyers-review");
    assertThat(readers.opinion(product)).isEqualTo("0 / 0");
  }

  @Test
  void doesNotTellWhoWroteIt() {
    var family = readers.of(product);
    write(family.parent(), product, 4).expect(200);
    var seen = people.parent().get(reviewsOf(product)).expect(200);
    assertThat(seen.json().at("/items/0/by").asString()).isEqualTo("parent");
    assertThat(seen.body())
        .doesNotContain(family.parentId().toString(), family.child().family().toString());
    var page = people.parent().get("/api/store/products/" + product.value()).expect(200).json();
    assertThat(page.at("/rating/average").asDouble()).isEqualTo(4);
    assertThat(page.at("/rating/reviews").asLong()).isOne();
  }

  @Test
  void ofAChildWaitsForAParent() {
    var family = readers.of(product);
    var id = idOf(write(family.atChilds(), product, 2));
    assertThat(readers.shown(product)).isZero();
    assertThat(readers.opinion(product)).isEqualTo("0 / 0");
    var waiting = family.parent().get("/api/store/reviews/waiting").expect(200).json();
    assertThat(waiting.at("/items/0/review/reviewId").asString()).isEqualTo(id);

    approve(people.family().parent(), id, true).expect(404, "not-found");
    readers.moderate(id, true).expect(404, "not-found");
    readers.report(id).expect(404, "not-found");
    assertThat(readers.shown(product)).isZero();

    approve(family.parent(), id, true).expect(200);
    approve(family.parent(), id, true).expect(200);
    assertThat(readers.opinion(product)).isEqualTo("2 / 1");
    approve(family.parent(), id, false).expect(200);
    assertThat(readers.opinion(product)).isEqualTo("0 / 0");
  }

  @Test
  void ofAChildWaitsAgainWhenWrittenAnew() {
    var family = readers.of(product);
    approve(family.parent(), idOf(write(family.atChilds(), product, 2)), true).expect(200);
    write(family.atChilds(), product, 5).expect(200);
    assertThat(readers.shown(product)).isZero();
    assertThat(readers.opinion(product)).isEqualTo("0 / 0");
  }

  @Test
  void isApprovedByWhoHasSeenItOnly() {
    var family = readers.of(product);
    var id = idOf(write(family.atChilds(), product, 2));
    write(family.atChilds(), product, 5).expect(200);

    approve(family.parent(), id, true, null).expect(428);
    approve(family.parent(), id, true).expect(412);
    assertThat(readers.shown(product)).isZero();

    var waiting = family.parent().get("/api/store/reviews/waiting").expect(200).json();
    var seen = "\"" + waiting.at("/items/0/version").asLong() + "\"";
    approve(family.parent(), id, true, seen).expect(200);
    assertThat(readers.opinion(product)).isEqualTo("5 / 1");
  }

  @Test
  void isOneAPersonAndProductHoweverManyAreWrittenAtOnce() throws Exception {
    var parent = readers.of(product).parent();
    var stars = new AtomicInteger();
    AtOnce.call(20, () -> write(parent, product, 1 + stars.getAndIncrement() % 5).expect(200));
    assertThat(readers.shown(product)).isOne();
    assertThat(readers.opinion(product)).endsWith(" / 1");

    parent.delete(reviewsOf(product) + "/mine").expect(204);
    parent.get(reviewsOf(product) + "/mine").expect(404, "not-found");
    assertThat(readers.opinion(product)).isEqualTo("0 / 0");
  }

  @Test
  void countsEachOfManyWhoWriteAtOnce() throws Exception {
    AtOnce.call(30, () -> write(readers.of(product).parent(), product, 3).expect(200));
    assertThat(readers.opinion(product)).isEqualTo("90 / 30");
  }

  @Test
  void goesWithItsChild() {
    var family = readers.of(product);
    approve(family.parent(), idOf(write(family.atChilds(), product, 5)), true).expect(200);
    wares.within(() -> events.publishEvent(new ChildGone(family.child())));
    assertThat(readers.opinion(product)).isEqualTo("0 / 0");
  }

  @Test
  void hasOneToFiveStarsAndATextOfBoundedLength() {
    var path = reviewsOf(product) + "/mine";
    var parent = readers.of(product).parent();
    parent.put(path, Map.of("stars", 6), null).expect(400, "invalid-request");
    parent.put(path, Map.of("text", "?"), null).expect(400, "invalid-request");
    parent
        .put(path, Map.of("stars", 3, "text", "x".repeat(2001)), null)
        .expect(400, "invalid-request");
    parent.put(path, Map.of("stars", 3, "text", "a\u0000b"), null).expect(400, "invalid-request");
    parent.put(path, Map.of("stars", 3), null).expect(200);
  }
}
