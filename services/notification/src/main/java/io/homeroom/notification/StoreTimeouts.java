package io.homeroom.notification;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A store that is away is found to be away soon: who waits for it can be told. */
@Configuration(proxyBeanMethods = false)
class StoreTimeouts {

  private static final int TO_FIND_SECONDS = 3;
  private static final int TO_ANSWER_SECONDS = 10;

  @Bean
  MongoClientSettingsBuilderCustomizer mongoTimeouts() {
    return client ->
        client
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(TO_FIND_SECONDS, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket
                        .connectTimeout(TO_FIND_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(TO_ANSWER_SECONDS, TimeUnit.SECONDS));
  }
}
