package io.homeroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@NotificationTest
class StoresIT {

  @Autowired private MongoOperations mongo;

  @ParameterizedTest
  @CsvSource({
    "letters, delivery.state",
    "letters, personId",
    "notifications, personId",
    "people, familyId",
    "waiting_notices, familyId",
    "subscriptions, familyId",
    "ended_sessions, endedAt"
  })
  void hasAnIndexForWhatItAsksOften(String collection, String field) {
    var keys =
        mongo
            .getCollection(collection)
            .listIndexes()
            .map(index -> index.get("key", Document.class));

    assertThat(keys.into(new ArrayList<>()))
        .extracting(key -> List.copyOf(key.keySet()).getFirst())
        .contains(field);
  }
}
