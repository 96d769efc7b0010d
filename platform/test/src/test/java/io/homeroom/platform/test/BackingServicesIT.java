package io.homeroom.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import redis.clients.jedis.Jedis;

@SpringJUnitConfig
@WithPostgres
@WithKafka
@WithRedis
@WithMongo
@WithMailServer
@WithTokens
@WithMovableClock
@WithEventRecorder
class BackingServicesIT {

  private final Environment settings;

  @Autowired
  BackingServicesIT(Environment settings) {
    this.settings = settings;
  }

  @Test
  void givesEachContextADatabaseOfItsOwn() throws Exception {
    String url = setting("spring.datasource.url");
    assertThat(PostgresServer.newDatabase()).isNotEqualTo(url);
    try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var result = connection.createStatement().executeQuery("show server_version")) {
      assertThat(result.next()).isTrue();
      assertThat(result.getString(1)).startsWith("18");
    }
  }

  @Test
  void recordsEventsByTypeAndKey(@Autowired EventRecorder recorder) throws Exception {
    String topic = "homeroom.test." + UUID.randomUUID();
    Map<String, Object> kafka =
        Map.of("bootstrap.servers", setting("spring.kafka.bootstrap-servers"));
    try (Admin admin = Admin.create(kafka);
        var producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
      admin.createTopics(java.util.List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      var event = new ProducerRecord<>(topic, "key-1", "{}");
      event.headers().add("ce_type", "test.happened.v1".getBytes(StandardCharsets.UTF_8));
      producer.send(event).get();
    }
    assertThat(recorder.await("test.happened.v1", "key-1").topic()).isEqualTo(topic);
  }

  @Test
  void reachesRedis() {
    try (Jedis redis =
        new Jedis(
            "127.0.0.1", settings.getRequiredProperty("spring.data.redis.port", Integer.class))) {
      assertThat(redis.ping()).isEqualTo("PONG");
    }
  }

  @Test
  void namesAMongoDatabase() {
    assertThat(setting("spring.mongodb.uri")).startsWith("mongodb://").contains("/test_");
  }

  @Test
  void receivesMail(@Autowired GreenMail mail) {
    GreenMailUtil.sendTextEmail(
        "to@localhost", "from@localhost", "Hello", "Text", mail.getSmtp().getServerSetup());
    assertThat(mail.waitForIncomingEmail(5000, 1)).isTrue();
  }

  @Test
  void issuesTokensThatAreAccepted(@Autowired Tokens tokens) {
    UUID parent = UUID.randomUUID();
    UUID family = UUID.randomUUID();
    var jwt = JwtDecoders.fromIssuerLocation(tokens.issuer()).decode(tokens.parent(parent, family));
    assertThat(jwt.getSubject()).isEqualTo(parent.toString());
    assertThat(jwt.getClaimAsString("role")).isEqualTo("parent");
    assertThat(jwt.getClaimAsString("family")).isEqualTo(family.toString());
  }

  @Test
  void movesTheClock(@Autowired MovableClock movable, @Autowired Clock clock) {
    assertThat(clock).isSameAs(movable);
    movable.advance(Duration.ofDays(3));
    assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofDays(2)));
    movable.reset();
    assertThat(clock.instant()).isBefore(Instant.now().plus(Duration.ofMinutes(1)));
  }

  private String setting(String name) {
    return settings.getRequiredProperty(name);
  }
}
