package io.homeroom.marketplace.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.platform.test.http.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MarketplaceTest
class SearchIT {
  private static final Duration SOON = Duration.ofSeconds(5);

  @Autowired People people;
  @Autowired Wares wares;
  private Client reader;

  @BeforeEach
  void enter() {
    reader = people.parent();
  }

  @Test
  void findsWhatIsOffered() {
    wares.offer("Zeppelin of paper", 120);
    await().atMost(SOON).untilAsserted(() -> assertThat(titles("zeppelin")).hasSize(1));
    var found = search("q=zeppelin");
    assertThat(found.path("total").asLong()).isOne();
    assertThat(found.at("/items/0/price/points").asLong()).isEqualTo(120);
    assertThat(found.at("/items/0/available").asBoolean()).isTrue();
    assertThat(found.at("/facets/1/name").asString()).isEqualTo("kind");
    assertThat(found.at("/facets/1/values/0/value").asString()).isEqualTo("digital");
  }

  @Test
  void losesWhatIsWithdrawn() {
    var product = wares.offer("Gyroscope", 80);
    await().atMost(SOON).untilAsserted(() -> assertThat(titles("gyroscope")).hasSize(1));
    wares.withdraw(product);
    assertThat(titles("gyroscope")).isEmpty();
    await().atMost(SOON).untilAsserted(() -> assertThat(total("gyroscope")).isZero());
  }

  @Test
  void tellsPricesOfTheStoreAndNotOfTheIndex() {
    var product = wares.offer("Periscope", 80);
    await().atMost(SOON).untilAsserted(() -> assertThat(titles("periscope")).hasSize(1));
    wares.costsUnheard(product, 95);
    assertThat(search("q=periscope").at("/items/0/price/points").asLong()).isEqualTo(95);
  }

  @Test
  void findsWhatWasChangedBeforeAndCommittedAfterSomethingElse() throws Exception {
    var written = new CountDownLatch(1);
    var othersSeen = new CountDownLatch(1);
    var slow =
        Thread.ofVirtual()
            .start(
                () ->
                    wares.within(
                        () -> {
                          var id = Generators.timeBasedEpochGenerator().generate();
                          wares.insert(id, "Slow caterpillar", 10);
                          written.countDown();
                          awaitQuietly(othersSeen);
                        }));
    written.await();
    wares.offer("Fast caterpillar", 10);
    await().atMost(SOON).untilAsserted(() -> assertThat(titles("caterpillar")).hasSize(1));

    othersSeen.countDown();
    slow.join();
    await().atMost(SOON).untilAsserted(() -> assertThat(titles("caterpillar")).hasSize(2));
  }

  @Test
  void turnsPages() {
    IntStream.range(0, 7).forEach(number -> wares.offer("Marionette " + number, number + 1));
    await().atMost(SOON).untilAsserted(() -> assertThat(total("marionette")).isEqualTo(7));
    var points = new ArrayList<Long>();
    var cursor = "";
    do {
      var page = search("q=marionette&sort=most-points&limit=3&cursor=" + cursor);
      page.path("items").forEach(item -> points.add(item.at("/price/points").asLong()));
      cursor = page.path("next").asString("");
    } while (!cursor.isEmpty());
    assertThat(points).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=metal, kind",
    "sort=cheapest, sort",
    "category=shoes, category",
    "minPoints=-1, minPoints",
    "age=121, age",
    "minPrice=5, currency",
    "currency=usd, currency",
    "limit=0, limit",
  })
  void refusesWhatMakesNoSense(String query, String field) {
    var problem = reader.get("/api/store/search?" + query).expect(400, "invalid-request").json();
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void refusesCursorsOfItsOwnMaking() {
    reader.get("/api/store/search?cursor=eC4xLnNob2Vz").expect(400, "invalid-cursor");
    reader.get("/api/store/search?q=" + "x".repeat(201)).expect(400, "invalid-request");
  }

  private List<String> titles(String text) {
    var titles = new ArrayList<String>();
    search("q=" + text).path("items").forEach(item -> titles.add(item.path("title").asString()));
    return titles;
  }

  private long total(String text) {
    return search("q=" + text).path("total").asLong();
  }

  private JsonNode search(String query) {
    return reader.get("/api/store/search?" + query).expect(200).json();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
