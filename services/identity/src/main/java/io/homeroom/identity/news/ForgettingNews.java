package io.homeroom.identity.news;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes news once nobody tries to send it any more. */
@Component
class ForgettingNews {
  private static final Duration KEPT = Duration.ofDays(14);

  private final AllNews news;
  private final Clock clock;

  ForgettingNews(AllNews news, Clock clock) {
    this.news = news;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.news.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-news", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    news.deleteBefore(clock.instant().minus(KEPT));
  }
}
