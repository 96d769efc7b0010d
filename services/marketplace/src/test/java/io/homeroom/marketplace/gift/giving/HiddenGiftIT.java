package io.homeroom.marketplace.gift.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child learns nothing of a gift before it is unlocked. */
@MarketplaceTest
class HiddenGiftIT {
  @Autowired GiftFixture fixture;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private Home home;
  private GiftId hidden;

  @BeforeEach
  void start() {
    home = fixture.home();
    hidden = home.give(fixture.digital(), 100);
  }

  @Test
  void isInNoList() {
    assertThat(home.atChilds().get("/api/gifts").expect(200).body())
        .isEqualTo(fixture.home().atChilds().get("/api/gifts").expect(200).body());
    assertThat(home.atChilds().get("/api/gifts?childId=" + home.child().id()).body())
        .doesNotContain(hidden.value().toString());
  }

  @Test
  void isOnNoPageBetweenOthers() {
    var first = home.give(fixture.digital(), 10);
    home.give(fixture.digital(), 100);
    var second = home.give(fixture.digital(), 10);
    home.give(fixture.digital(), 100);
    fixture.tellPoints(home.child(), 10);

    var page = home.atChilds().get("/api/gifts?limit=1").expect(200).json();
    assertThat(page.at("/items/0/giftId").asString()).isEqualTo(second.value().toString());
    page =
        home.atChilds()
            .get("/api/gifts?limit=1&cursor=" + page.path("next").asString())
            .expect(200)
            .json();
    assertThat(page.at("/items/0/giftId").asString()).isEqualTo(first.value().toString());
    assertThat(page.path("next").isNull()).isTrue();
  }

  @Test
  void isAnsweredForAsIfThereWereNone() {
    var none = GiftId.next();

    assertThat(said(home.atChilds().get(path(hidden)), hidden))
        .isEqualTo(said(home.atChilds().get(path(none)), none));
    assertThat(said(home.atChilds().post(path(hidden) + "/activate", Map.of()), hidden))
        .isEqualTo(said(home.atChilds().post(path(none) + "/activate", Map.of()), none));
    assertThat(said(home.atChilds().delete(path(hidden)), hidden))
        .isEqualTo(said(home.atChilds().delete(path(none)), none));
  }

  @Test
  void takesAsLongToAnswerForAsNone() {
    List<Long> differences = new ArrayList<>();
    List<Long> forNone = new ArrayList<>();
    for (int turn = 0; turn < 300; turn++) {
      long none = nanosFor(GiftId.next());
      differences.add(nanosFor(hidden) - none);
      forNone.add(none);
    }

    assertThat(median(differences)).isCloseTo(0L, within(median(forNone) / 4));
  }

  @Test
  void isToldToNobody() {
    var later = home.give(fixture.digital(), 1);
    fixture.tellPoints(home.child(), 1);
    events.await("marketplace.gift-unlocked.v1", later.value());

    assertThat(events.recorded())
        .noneMatch(event -> event.json().contains(hidden.value().toString()));
  }

  @Test
  void takesNothingFromTheShelf() {
    var reserved = jdbc.sql("select count(*) from stock_reservation where reference = ?");

    assertThat(reserved.param(hidden.reference()).query(Long.class).single()).isZero();
  }

  /** Everything but what each answer has of its own. */
  private static String said(Answer answer, GiftId asked) {
    return answer.status()
        + answer
            .body()
            .replace(asked.value().toString(), "…")
            .replaceAll("\"(traceId|requestId)\":\"[^\"]*\"", "");
  }

  private static String path(GiftId gift) {
    return "/api/gifts/" + gift.value();
  }

  private long nanosFor(GiftId gift) {
    long start = System.nanoTime();
    home.atChilds().get(path(gift)).expect(404);
    return System.nanoTime() - start;
  }

  private static long median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
  }
}
