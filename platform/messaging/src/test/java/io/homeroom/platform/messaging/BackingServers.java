package io.homeroom.platform.messaging;

import io.homeroom.platform.messaging.backing.Database;
import io.homeroom.platform.messaging.backing.KafkaProcess;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

class BackingServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var database = Database.fresh();
    TestPropertyValues.of(
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.getUsername(),
            "spring.kafka.bootstrap-servers=" + KafkaProcess.shared().bootstrapServers())
        .applyTo(context);
  }
}
