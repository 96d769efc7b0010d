package io.homeroom.identity.activity.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.test.OwnRedis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisAnchorsIT {
  private final OwnRedis server = new OwnRedis();
  private final LettuceConnectionFactory connections =
      new LettuceConnectionFactory("127.0.0.1", server.port());
  private RedisAnchors anchors;

  @BeforeEach
  void connect() {
    connections.afterPropertiesSet();
    connections.start();
    anchors = new RedisAnchors(new StringRedisTemplate(connections));
  }

  @AfterEach
  void end() {
    connections.destroy();
    server.stop();
  }

  @Test
  void areReadInTheOrderOfTheLog() {
    List.of(2L, 1L, 10L).forEach(this::drop);

    assertThat(kept()).containsExactly(head(1), head(2), head(10));
  }

  @Test
  void keepsAnEntryBesideTheOneThatTookItsNumber() {
    drop(7);
    anchors.drop(new Head(7, "another"));

    assertThat(kept()).containsExactlyInAnyOrder(head(7), new Head(7, "another"));
  }

  @Test
  void keepsTheNewestTenThousand() {
    LongStream.rangeClosed(1, 10_001).forEach(this::drop);

    assertThat(kept()).hasSize(10_000).doesNotContain(head(1)).contains(head(10_001));
  }

  @Test
  void areOutOfReachWhileRedisIsAway() {
    server.stop();

    assertThatThrownBy(() -> drop(1)).isInstanceOf(AnchorsOutOfReach.class);
    assertThatThrownBy(this::kept).isInstanceOf(AnchorsOutOfReach.class);
  }

  private void drop(long sequence) {
    anchors.drop(head(sequence));
  }

  private List<Head> kept() {
    var kept = new ArrayList<Head>();
    anchors.read(kept::addAll);
    return kept;
  }

  private static Head head(long sequence) {
    return new Head(sequence, "mac-" + sequence);
  }
}
