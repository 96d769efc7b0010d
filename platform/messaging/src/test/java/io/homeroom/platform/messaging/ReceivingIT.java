package io.homeroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

@MessagingTest
class ReceivingIT {

  @Autowired Garden garden;

  @Test
  void hasOneEffectOfEachEventHoweverOftenAndInWhateverOrderItArrives() {
    var plant = UUID.randomUUID();
    var ids = IntStream.range(0, 20).mapToObj(_ -> UUID.randomUUID()).toList();
    var post = new ArrayList<Integer>();
    IntStream.range(0, 3).forEach(_ -> IntStream.range(0, 20).forEach(post::add));
    Collections.shuffle(post, new Random(7));

    post.forEach(number -> Post.watered(ids.get(number), plant, number));
    Post.watered(UUID.randomUUID(), plant, 20);

    await().until(() -> garden.wateringsOf(plant).contains(20));
    assertThat(garden.wateringsOf(plant))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, 20).boxed().toList());
  }

  @Test
  void skipsTypeItDoesNotKnow() {
    var plant = UUID.randomUUID();

    Post.send(plant, Post.headers(UUID.randomUUID(), "garden.plant-sung-to.v1"), "no JSON");
    Post.watered(UUID.randomUUID(), plant, 1);

    await().untilAsserted(() -> assertThat(garden.wateringsOf(plant)).containsExactly(1));
  }

  @Test
  void triesAgainFromTheStartWhenHandlerFailed() {
    var plant = UUID.randomUUID();
    garden.failAt(plant, new IllegalStateException("dry"));

    Post.watered(UUID.randomUUID(), plant, 1);
    await().until(() -> garden.attemptsAt(plant).size() == 2);
    garden.recover(plant);

    await().untilAsserted(() -> assertThat(garden.wateringsOf(plant)).containsExactly(1));
  }

  @Test
  void keepsTryingWhileTheStoreIsAway() {
    var plant = UUID.randomUUID();
    garden.failAt(plant, new DataAccessResourceFailureException("away"));

    Post.watered(UUID.randomUUID(), plant, 1);
    await().until(() -> garden.attemptsAt(plant).size() > 5);
    garden.recover(plant);

    await().untilAsserted(() -> assertThat(garden.wateringsOf(plant)).containsExactly(1));
  }
}
