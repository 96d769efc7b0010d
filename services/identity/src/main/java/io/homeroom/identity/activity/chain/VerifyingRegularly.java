package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.chain.Verification.Verdict;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Verifies the log every hour, and tells by a log line and a metric when something is wrong. The
 * metric counts what is wrong; where nothing is known, it is -1.
 */
@Component
class VerifyingRegularly {
  private static final Logger LOG = LoggerFactory.getLogger(VerifyingRegularly.class);

  private final VerifyingLog verifying;
  private final AtomicLong wrong = new AtomicLong(-1);

  VerifyingRegularly(VerifyingLog verifying, MeterRegistry registry) {
    this.verifying = verifying;
    Gauge.builder("homeroom.activity.wrong", wrong, AtomicLong::get).register(registry);
  }

  @Scheduled(fixedDelayString = "${homeroom.activity.verify-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "verify-activity", lockAtLeastFor = "1m", lockAtMostFor = "50m")
  void verify() {
    var verification = verifying.verify();
    wrong.set(verification.verdict() == Verdict.UNDECIDED ? -1 : verification.wrong());
    if (verification.verdict() != Verdict.INTACT) {
      LOG.error(
          "The activity log is {}: {} wrong, {}",
          verification.verdict(),
          verification.wrong(),
          verification.findings());
    }
  }
}
