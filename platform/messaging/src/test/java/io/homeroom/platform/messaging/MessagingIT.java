package io.homeroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MessagingTest
class MessagingIT {

  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;
  @Autowired Garden garden;

  @Test
  void bringsEventToSubscriptionAfterCommit() {
    var plant = UUID.randomUUID();

    transaction.executeWithoutResult(_ -> outbox.publish(Garden.watered(plant, 3)));

    await().untilAsserted(() -> assertThat(garden.wateringsOf(plant)).containsExactly(3));
  }

  @Test
  void tellsWhoWhatAndWhenWithoutTheFieldsNobodyReads() {
    var plant = UUID.randomUUID();

    transaction.executeWithoutResult(_ -> outbox.publish(Garden.watered(plant, 1)));

    await().until(() -> garden.wateringsOf(plant).size() == 1);
    var event = garden.attemptsAt(plant).getLast();
    assertThat(event.type()).isEqualTo("garden.plant-watered.v1");
    assertThat(event.source()).isEqualTo("homeroom/garden");
    assertThat(event.subject()).isEqualTo(plant.toString());
    assertThat(event.id().version()).isEqualTo(7);
  }

  @Test
  void bringsNothingOfWhatWasRolledBack() {
    var plant = UUID.randomUUID();

    transaction.executeWithoutResult(
        status -> {
          outbox.publish(Garden.watered(plant, 1));
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(_ -> outbox.publish(Garden.watered(plant, 2)));

    await().untilAsserted(() -> assertThat(garden.wateringsOf(plant)).isEqualTo(List.of(2)));
  }

  @Test
  void refusesToPublishOutsideTransaction() {
    var event = Garden.watered(UUID.randomUUID(), 1);

    assertThatThrownBy(() -> outbox.publish(event))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
