package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.MessagingProperties;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox of a service that has a Postgres database. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
    })
@ConditionalOnClass({DataSource.class, JdbcClient.class})
@ConditionalOnBean({DataSource.class, PlatformTransactionManager.class})
@EnableConfigurationProperties(MessagingProperties.class)
public class InboxAutoConfiguration {

  @Bean
  Inbox inbox(
      DataSource dataSource, PlatformTransactionManager transactions, ObjectProvider<Clock> clock) {
    return new Inbox(
        JdbcClient.create(dataSource),
        new TransactionTemplate(transactions),
        clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  InboxCleaning inboxCleaning(Inbox inbox, MessagingProperties settings) {
    return new InboxCleaning(inbox, settings.inbox());
  }
}
