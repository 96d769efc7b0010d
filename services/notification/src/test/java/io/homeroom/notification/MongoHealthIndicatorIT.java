package io.homeroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.mongodb.core.MongoTemplate;

@NotificationTest
class MongoHealthIndicatorIT {

  @Autowired private MongoHealthIndicator indicator;
  @Autowired private HealthEndpointGroups groups;

  @Test
  void isUpWithTheStore() {
    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isDownWithoutIt() {
    try (var nobody = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
      var away = new MongoHealthIndicator(new MongoTemplate(nobody, "notification"));
      assertThat(away.health().getStatus()).isEqualTo(Status.DOWN);
    }
  }

  @Test
  void countsForReadiness() {
    assertThat(Objects.requireNonNull(groups.get("readiness")).isMember("mongo")).isTrue();
  }
}
