package io.homeroom.marketplace.review;

import static io.homeroom.marketplace.review.Readers.approve;
import static io.homeroom.marketplace.review.Readers.idOf;
import static io.homeroom.marketplace.review.Readers.reviewsOf;
import static io.homeroom.marketplace.review.Readers.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.Leaving;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.search.Wares;
import io.homeroom.platform.test.http.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for parents does not wait for those who are no longer the child's. */
@MarketplaceTest
class FormerParentIT {
  @Autowired People people;
  @Autowired Leaving leaving;
  @Autowired Wares wares;
  @Autowired Readers readers;
  private ProductId product;

  @BeforeEach
  void offer() {
    product = wares.offer("Paper boats", 20);
  }

  @Test
  void decidesNothingOnceTheChildIsOfAge() {
    var family = readers.of(product);
    var review = idOf(write(family.atChilds(), product, 2));

    var grown = leaving.grownUp(family);

    assertThat(waiting(family.parent())).isZero();
    approve(family.parent(), review, true).expect(404, "not-found");
    assertThat(waiting(grown)).isZero();
    grown.get(reviewsOf(product) + "/mine").expect(404, "not-found");
    write(grown, product, 4).expect(200);
    assertThat(readers.opinion(product)).isEqualTo("4 / 1");
    write(family.atChilds(), product, 1).expect(404, "not-found");
  }

  @Test
  void decidesNothingOnceTheChildIsRemoved() {
    var family = readers.of(product);
    var review = idOf(write(family.atChilds(), product, 2));

    leaving.removed(family);

    assertThat(waiting(family.parent())).isZero();
    approve(family.parent(), review, true).expect(404, "not-found");
  }

  @Test
  void decidesNothingInAnotherFamily() {
    var family = readers.of(product);
    var review = idOf(write(family.atChilds(), product, 2));
    var next = people.family().child().family();

    var former = people.parent(family.parentId(), next);

    assertThat(waiting(former)).isZero();
    approve(former, review, true).expect(404, "not-found");
    approve(family.parent(), review, true).expect(200);
  }

  private static int waiting(Client parent) {
    return parent.get("/api/store/reviews/waiting").expect(200).json().path("items").size();
  }
}
