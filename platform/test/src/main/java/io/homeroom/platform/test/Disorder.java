package io.homeroom.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;

/**
 * Tells what others tell in any order and again and again, which must come to the same as if it had
 * been told once and in order.
 */
@TestComponent
public final class Disorder {
  private static final int TIMES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration MOMENT = Duration.ofMillis(300);

  /** Something that others tell of, about people and things of its own. */
  public interface Scene {

    /** What is told, in the order in which it happened. */
    List<ToldEvent> story();

    /** What is to be seen of it in the end, without ids and times. */
    Object end();
  }

  private final EventsTold events;
  private final Hearing hearing;

  Disorder(EventsTold events, Hearing hearing) {
    this.events = events;
    this.hearing = hearing;
  }

  /**
   * Plays a scene once by order, and others, of the same story, told five times over in disorder.
   *
   * @param subscriptions that hear the story; none of them may leave a dead letter
   */
  public void changesNothing(int rounds, Set<String> subscriptions, Supplier<Scene> scenes) {
    var buried = hearing.buried(subscriptions);
    var first = scenes.get();
    tell(first.story(), subscriptions);
    var byOrder = settled(first);
    for (var round = 0; round < rounds; round++) {
      var seed = System.nanoTime();
      var scene = scenes.get();
      tell(shuffled(scene.story(), seed), subscriptions);
      await("the end of seed " + seed)
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(scene.end()).isEqualTo(byOrder));
      assertThat(settled(scene)).as("seed %d", seed).isEqualTo(byOrder);
    }
    assertThat(hearing.buried(subscriptions)).as("dead letters").isEqualTo(buried);
  }

  private void tell(List<ToldEvent> story, Set<String> subscriptions) {
    story.forEach(events::tell);
    await("all is heard").atMost(PATIENCE).until(() -> hearing.isUpToDate(subscriptions));
  }

  private static List<ToldEvent> shuffled(List<ToldEvent> story, long seed) {
    var told = new ArrayList<ToldEvent>();
    for (var time = 0; time < TIMES; time++) {
      told.addAll(story);
    }
    Collections.shuffle(told, new Random(seed));
    return told;
  }

  /** What was told may go on working after it has been heard. */
  private static Object settled(Scene scene) {
    var last = new AtomicReference<>(scene.end());
    await("an end")
        .atMost(PATIENCE)
        .pollInterval(MOMENT)
        .until(
            () -> {
              var now = scene.end();
              return now.equals(last.getAndSet(now));
            });
    return last.get();
  }
}
