package io.homeroom.booking.enrolment.rescheduling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How late a family may change to another session.
 *
 * @param ahead so long before the one it leaves, at least
 */
@ConfigurationProperties("homeroom.reschedule")
record RescheduleSettings(@DefaultValue("24h") Duration ahead) {}
