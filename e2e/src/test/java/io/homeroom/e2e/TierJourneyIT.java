package io.homeroom.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** A family subscribes while it is signed in, on a page and in an app. */
@ExtendWith(RunningPlatform.class)
class TierJourneyIT {

  @Test
  void countsAtOnceForWhoIsSignedIn(RunningPlatform platform) throws Exception {
    var door = platform.door();
    var parent = Parent.named("Grace", "en");
    var registering = new RegisteringAtDoor(door.asPage(), platform.mailbox(), Narrator.SILENT);
    var page = door.asPageAfter(registering.registerPage(parent));
    var session = page.get("/auth/session").expect(200);
    assertThat(session.text("tier")).isEqualTo("free");
    var signedIn = door.post("/api/auth/login", parent.signIn()).expect(200);
    var app = door.as(signedIn.text("accessToken"));
    app.get("/api/family").expect(200);

    subscribe(platform, session.text("family"));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(page.get("/auth/session").expect(200).text("tier"))
                    .isEqualTo("premium"));
    assertThat(app.get("/api/family").expect(401).text("code")).isEqualTo("token-outdated");
    var refreshed =
        door.post("/api/auth/refresh", Map.of("refreshToken", signedIn.text("refreshToken")))
            .expect(200);
    door.as(refreshed.text("accessToken")).get("/api/family").expect(200);
  }

  private static void subscribe(RunningPlatform platform, String family) throws Exception {
    var subscription = UUID.randomUUID().toString();
    var json =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "subscriptionId",
                    subscription,
                    "familyId",
                    family,
                    "tier",
                    "premium",
                    "version",
                    1,
                    "occurredAt",
                    Instant.now().toString()));
    var event = new ProducerRecord<>("homeroom.payments.subscription", subscription, json);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "homeroom/payments",
            "ce_type", "payments.subscription-changed.v1",
            "ce_subject", subscription,
            "ce_time", Instant.now().toString(),
            "content-type", "application/json")
        .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
    var servers = "127.0.0.1:" + platform.part("kafka").port();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(event).get();
    }
  }
}
