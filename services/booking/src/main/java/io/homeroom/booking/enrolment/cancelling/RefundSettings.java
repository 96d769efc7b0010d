package io.homeroom.booking.enrolment.cancelling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a family that cancels gets back.
 *
 * @param full all, so long before the session or earlier
 * @param half half, so long before it or earlier; later nothing
 */
@ConfigurationProperties("homeroom.refund")
record RefundSettings(@DefaultValue("48h") Duration full, @DefaultValue("24h") Duration half) {}
