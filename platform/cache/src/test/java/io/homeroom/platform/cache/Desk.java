package io.homeroom.platform.cache;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One process with a cache of words, and the store behind it. */
final class Desk implements AutoCloseable {
  static final Duration LIFE = Duration.ofMinutes(10);
  private static final Kind<Word> WORDS =
      new Kind<>("words", "person:%s:word", LIFE, 1, new TypeReference<>() {});

  record Word(String text) {}

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final LettuceConnectionFactory connections;
  final StringRedisTemplate redis;
  final Cache<Word> words;
  private final Caches caches;
  private final TransactionTemplate transactions = new TransactionTemplate(new Commits());

  Desk(int port) {
    this(port, WORDS);
  }

  private Desk(int port, Kind<Word> kind) {
    connections =
        new LettuceConnectionFactory(
            new RedisStandaloneConfiguration("127.0.0.1", port),
            LettuceClientConfiguration.builder().commandTimeout(Duration.ofMillis(250)).build());
    connections.start();
    redis = new StringRedisTemplate(connections);
    caches =
        new Caches(
            redis,
            JsonMapper.shared(),
            meters,
            new CacheSettings(
                Duration.ofSeconds(5),
                Duration.ofMillis(500),
                Duration.ofSeconds(10),
                Duration.ofMillis(200)));
    words = caches.of(kind);
  }

  /** One that runs a program whose entries look otherwise. */
  static Desk ofNextVersion(int port) {
    return new Desk(port, new Kind<>("words", WORDS.key(), LIFE, 2, WORDS.type()));
  }

  static String key(UUID id) {
    return "person:" + id + ":word";
  }

  String read(UUID id, Supplier<String> store) {
    return words.get(id, () -> new Word(store.get())).text();
  }

  /** Changes the store in a transaction: {@code change} comes before the commit. */
  void change(UUID id, Runnable change) {
    transactions.executeWithoutResult(
        _ -> {
          change.run();
          words.changed(id);
        });
  }

  void changeAndRollBack(UUID id) {
    transactions.executeWithoutResult(
        status -> {
          words.changed(id);
          status.setRollbackOnly();
        });
  }

  String readWhileWriting(UUID id, Supplier<String> store) {
    return transactions.execute(_ -> read(id, store));
  }

  String readFromSnapshot(UUID id, Supplier<String> store) {
    var snapshots = new TransactionTemplate(new Commits());
    snapshots.setReadOnly(true);
    snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return snapshots.execute(_ -> read(id, store));
  }

  double gets(String result) {
    return meters.get("cache.gets").tag("cache", "words").tag("result", result).counter().count();
  }

  @Override
  public void close() {
    caches.close();
    connections.destroy();
  }

  private static final class Commits extends AbstractPlatformTransactionManager {
    private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }
}
