package io.homeroom.platform.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Honours {@code Idempotency-Key} in services that have a database and the key that seals answers.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({Aspect.class, JdbcClient.class, PlatformTransactionManager.class})
@ConditionalOnBean(DataSource.class)
@ConditionalOnProperty("homeroom.idempotency.key")
@EnableScheduling
final class IdempotencyAutoConfiguration {
  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

  @Bean
  Seal idempotencySeal(@Value("${homeroom.idempotency.key}") String key) {
    return new Seal(Base64.getDecoder().decode(key));
  }

  @Bean
  WebMvcConfigurer namedCallArgument(Seal seal) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new NamedCallArgument(seal));
      }
    };
  }

  @Bean
  IdempotentCalls idempotentCalls(
      PlatformTransactionManager transactions, KeptAnswers kept, JsonMapper json, Seal seal) {
    var transaction = new TransactionTemplate(transactions);
    transaction.setTimeout((int) LONGEST_CALL.toSeconds());
    return new IdempotentCalls(new AnsweringOnce(transaction, kept, seal, json), seal, json);
  }

  @Bean
  KeptAnswers keptAnswers(JdbcClient jdbc, Clock clock) {
    return new KeptAnswers(jdbc, clock);
  }

  @Bean
  KeyExpiry keyExpiry(KeptAnswers kept) {
    return new KeyExpiry(kept);
  }

  @Bean
  BodyDigest bodyDigest() {
    return new BodyDigest();
  }
}
