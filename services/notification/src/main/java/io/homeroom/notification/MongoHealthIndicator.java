package io.homeroom.notification;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Takes the place of Boot's, which asks by {@code hello}: not every server that speaks the protocol
 * knows that.
 */
@Component
class MongoHealthIndicator extends AbstractHealthIndicator {

  private static final Document PING = new Document("ping", 1);

  private final MongoOperations mongo;

  MongoHealthIndicator(MongoOperations mongo) {
    super("The store does not answer");
    this.mongo = mongo;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    mongo.executeCommand(PING);
    health.up();
  }
}
