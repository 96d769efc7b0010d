package io.homeroom.marketplace.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Replica;
import io.homeroom.platform.test.http.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances on one database, each with an index of its own. */
@MarketplaceTest
@TestInstance(Lifecycle.PER_CLASS)
class ReplicasIT {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofSeconds(5);

  @Autowired People people;
  @Autowired Wares wares;
  @Autowired Environment environment;
  private Replica replica;
  private Wares waresOfReplica;
  private List<Client> readers;

  @BeforeAll
  void start() {
    wares.offer("Orrery of brass", 10);
    replica = Replica.of(environment);
    var beans = replica.context();
    waresOfReplica =
        new Wares(
            beans.getBean(JdbcClient.class),
            new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)),
            beans);
    readers = List.of(people.parent(), people.parentAt(replica.port()));
  }

  @AfterAll
  void stop() {
    replica.close();
  }

  @Test
  void buildsTheIndexBeforeALaterReplicaAnswers() {
    assertThat(total(readers.getLast(), "orrery")).isOne();
  }

  @Test
  void tellsBothWithinASecondWhateverChangesAtOne() {
    var took = new ArrayList<Duration>();
    for (var title : List.of("Sextant", "Clepsydra", "Gnomon", "Volvelle", "Anemometer")) {
      (took.size() % 2 == 0 ? wares : waresOfReplica).offer(title, 10);
      took.add(untilBothSee(title, 1));
    }
    assertThat(took.stream().sorted().toList().get(2)).isLessThan(SECOND);
  }

  @Test
  void takesANewTitleToBoth() {
    var product = wares.offer("Theodolite", 10);
    untilBothSee("theodolite", 1);
    waresOfReplica.rename(product, "Heliostat");
    untilBothSee("heliostat", 1);
    untilBothSee("theodolite", 0);
  }

  @Test
  void withdrawsFromBoth() {
    var product = waresOfReplica.offer("Planimeter", 10);
    untilBothSee("planimeter", 1);
    wares.withdraw(product);
    untilBothSee("planimeter", 0);
  }

  private Duration untilBothSee(String text, long number) {
    var start = System.nanoTime();
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () ->
                assertThat(readers)
                    .allSatisfy(reader -> assertThat(total(reader, text)).isEqualTo(number)));
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static long total(Client reader, String text) {
    return reader.get("/api/store/search?q=" + text).expect(200).json().path("total").asLong();
  }
}
