package io.homeroom.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;

class JobsTests {

  /** Two jobs, each of which ends when both are at it. */
  static class Meeting {
    final CountDownLatch both = new CountDownLatch(2);

    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void one() throws InterruptedException {
      meet();
    }

    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void other() throws InterruptedException {
      meet();
    }

    private void meet() throws InterruptedException {
      both.countDown();
      both.await(10, TimeUnit.SECONDS);
    }
  }

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withPropertyValues("spring.threads.virtual.enabled=true")
          .withConfiguration(
              AutoConfigurations.of(
                  TaskSchedulingAutoConfiguration.class,
                  JobsAutoConfiguration.class,
                  LockedJobsAutoConfiguration.class));

  @Test
  void doNotWaitForEachOther() {
    service
        .withClassLoader(new FilteredClassLoader("net.javacrumbs.shedlock"))
        .withBean(Meeting.class)
        .run(
            context -> {
              var meeting = context.getBean(Meeting.class);
              assertThat(meeting.both.await(5, TimeUnit.SECONDS)).isTrue();
              assertThat(context).doesNotHaveBean("lockProvider");
            });
  }

  @Test
  void lockInTheDatabaseWhereShedLockIs() {
    service
        .withBean(DataSource.class, () -> Mockito.mock(DataSource.class))
        .run(context -> assertThat(context).hasSingleBean(LockProvider.class));
  }
}
